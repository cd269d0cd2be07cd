import { LOGIN } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const FLAT = 'ekbacken/OBJ11385_1412055108'

test('each viewing of a page leads to a calendar file with its time and place', async ({ app }) => {
  const html = await (await fetch(`${app.url}/sv/${FLAT}`)).text()
  const addresses = [...html.matchAll(/href="(\/sv\/[^"]+\.ics)"/g)].map(
    ([, address = '']) => address,
  )

  expect(addresses).toHaveLength(2)
  for (const address of addresses) {
    const answer = await fetch(app.url + address)
    const text = await answer.text()

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:\d{8}T\d{6}Z\r\n/)
    expect(text).toContain('SUMMARY:Visning: Väderkvarnsgatan 31B')
  }
})

for (const path of [
  `/sv/${FLAT}/viewings/VIS1.ics`,
  `/xx/${FLAT}/viewings/VIS1.ics`,
  '/sv/nobody/OBJ11385_1412055108/viewings/VIS1.ics',
  '/sv/ekbacken/OBJ1/viewings/VIS1.ics',
  `/sv/${FLAT}/viewings/VIS1`,
]) {
  test(`no viewing is at ${path}`, async ({ app }) => {
    expect((await fetch(app.url + path)).status).toBe(404)
  })
}

test('a sold estate’s viewing is in no calendar', async ({ reading: { app, front } }) => {
  const id = 'OBJ11385_1412055108'
  front.change(id, id, (estate) => ({ ...estate, status: { id: 'Sold', name: 'Såld' } }))
  const vitec = await fetch(`${front.url}/Advertising/Estate/M30011/${id}`, {
    headers: { authorization: LOGIN },
  })
  const { viewings } = await vitec.json()

  expect(viewings.length).toBeGreaterThan(0)
  for (const { id: viewing } of viewings)
    expect((await fetch(`${app.url}/sv/${FLAT}/viewings/${viewing}.ics`)).status).toBe(404)
})
