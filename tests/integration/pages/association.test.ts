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

for (const status of [401, 403, 404, 500]) {
  test(`A3 an association that Vitec answers with ${status} costs its own section alone`, async ({
    reading: { app, front },
  }) => {
    front.refuse('/association/', status)
    const response = await fetch(app.url + PAGE)
    const html = await response.text()

    expect(response.status).toBe(200)
    expect(html).toContain('Väderkvarnsgatan 31B')
    expect(html).not.toContain('Brf Syrenen')
    expect(html).not.toContain('Äkta förening')
  })
}

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
