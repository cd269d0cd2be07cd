import { expect, test } from '../../support/flavours/app-test.ts'

const FLAT = 'OBJ11385_1412055108'
const PAGE = `/sv/ekbacken/${FLAT}`
const ASSOCIATION = '/advertising/association/m30011/brf11385_0017'

test('A3 a flat shows its association, which Vitec has in a call of its own', async ({
  reading: { app, front, leapTo },
}) => {
  const html = await (await fetch(app.url + PAGE)).text()
  for (const shown of ['Brf Syrenen i Fålhagen', 'Äkta förening', 'Stor gård med syrener'])
    expect(html).toContain(shown)

  // It is read again after hours, and not with each read of its estate.
  await leapTo(3_600)
  await fetch(app.url + PAGE)
  await expect.poll(() => readsOf(front, FLAT.toLowerCase())).toBeGreaterThan(1)
  expect(readsOf(front, ASSOCIATION)).toBe(1)
})

test('A3 an association that Vitec does not give costs its own section alone', async ({
  reading: { app, front },
}) => {
  const homes = [
    ['sv/ekbacken/OBJ11385_1412055108', 'brf11385_0017', 403],
    ['sv/ekbacken/OBJ11385_1399001277', 'brf11385_0042', 404],
    ['sv/soderport/OBJ22417_2223300915', 'brf22417_0009', 500],
  ] as const

  // A page also reads some of the office's other homes.
  for (const [, association, status] of homes) front.refuse(association, status)
  for (const [page, association] of homes) {
    const response = await fetch(`${app.url}/${page}`)
    const html = await response.text()

    expect(response.status).toBe(200)
    expect(html).toContain('<h1')
    expect(html).not.toContain('Äkta förening')
    expect(readsOf(front, association)).toBe(1)
  }
})

test('A3 a refused association is not asked for again with each read of its estate', async ({
  reading: { app, front, leapTo },
}) => {
  front.refuse('/association/', 403)
  await fetch(app.url + PAGE)
  await leapTo(3_000)
  await fetch(app.url + PAGE)
  await expect.poll(() => readsOf(front, FLAT.toLowerCase())).toBeGreaterThan(1)

  expect(readsOf(front, ASSOCIATION)).toBe(1)
})

test('A3 an estate’s own words about its association go before the association’s', async ({
  reading: { app, front },
}) => {
  front.change(FLAT, FLAT, (estate) => ({
    ...estate,
    extensions: {
      housingCooperative: {
        association: {
          id: 'BRF11385_0017',
          overrideDescription: { courtyard: 'Gården byggs om till våren.' },
        },
      },
    },
  }))
  const html = await (await fetch(app.url + PAGE)).text()

  expect(html).toContain('Gården byggs om till våren.')
  expect(html).not.toContain('Stor gård med syrener')
  expect(html).toContain('Hissen byts 2028')
})

test('A3 an id that cannot be Vitec’s gets into no path', async ({ reading: { app, front } }) => {
  front.change(FLAT, FLAT, (estate) => ({
    ...estate,
    extensions: { housingCooperative: { association: { id: '../../Interest/x' } } },
  }))

  expect((await fetch(app.url + PAGE)).status).toBe(200)
  expect(front.reads.filter((path) => path.includes('interest'))).toEqual([])
})

function readsOf({ reads }: { reads: string[] }, text: string) {
  return reads.filter((path) => path.endsWith(text)).length
}
