import { expect, test } from '../../support/flavours/app-test.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'
import { startVitecFront, type VitecFront } from '../../support/vitec-front.ts'

const ROW_HOUSE = 'OBJ11385_1401120331'
const VILLA_PICTURE = 'MED11385_0101'
const HIDDEN = 'OBJ11385_7777777777'
/** Ten at once, and one more every two seconds. */
const budgetSince = (startedAt: number) => 11 + (Date.now() - startedAt) / 2_000

const invented = (at: number) => `OBJ11385_${9_000_000_000 + at}`

/** 408: on a busy machine a crowd's requests arrive too slowly. */
const REFUSED = [404, 408, 503]

const DOORS: [string, (id: string) => string][] = [
  ['the estate page', (id) => `/sv/ekbacken/${id}`],
  ['the frame', (id) => `/embed/sv/ekbacken/${id}`],
  ['the card', (id) => `/embed/sv/ekbacken/${id}/card`],
  ['the form token', (id) => `/api/form-token?office=ekbacken&estate=${id}`],
]

for (const [door, pathOf] of DOORS) {
  test(`S4 invented ids at ${door} take no connection to Vitec from estates that were not read yet`, async ({
    reading: { app, front },
  }) => {
    const statusOf = async (path: string) => (await fetch(app.url + path)).status
    expect(await statusOf('/sv/ekbacken')).toBe(200)
    front.delayMs = 150
    const startedAt = Date.now()
    const before = front.reads.length

    const attack = Array.from({ length: 200 }, (_, at) => statusOf(pathOf(invented(at))))
    const others = ['OBJ22417_2204410087', 'OBJ22417_2217718821', 'OBJ22417_2219006543']
    const homes = others.map((id) => statusOf(`/embed/sv/soderport/${id}`))
    const refused = await Promise.all(attack)
    const answers = await Promise.all(homes)

    expect(answers.filter((status) => status === 503)).toEqual([])
    expect(refused.filter((status) => !REFUSED.includes(status))).toEqual([])
    const asked = front.reads.slice(before).filter((path) => path.includes('obj11385_9'))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThanOrEqual(budgetSince(startedAt))

    // The budget is used up.
    expect(await statusOf(pathOf(VILLA.estateId))).toBe(200)
    expect(await statusOf('/sv/soderport')).toBe(200)
  })
}

test('S4 invented ids one after another stop at the same budget, and estates are shown between them', async ({
  reading: { app, front },
}) => {
  const statuses: number[] = []
  const startedAt = Date.now()
  for (let at = 0; at < 60; at += 1) {
    await fetch(`${app.url}/embed/sv/ekbacken/${invented(at)}`)
    if (at % 10 === 0)
      statuses.push((await fetch(`${app.url}/embed/sv/ekbacken/${ROW_HOUSE}`)).status)
  }

  expect(new Set(statuses)).toEqual(new Set([200]))
  const asked = front.reads.filter((path) => path.includes('obj11385_9'))
  expect(asked.length).toBeLessThanOrEqual(budgetSince(startedAt))
})

test('S4 an estate that is in no list is found, also while ids are invented', async ({
  reading: { app, front },
}) => {
  front.change(HIDDEN, VILLA.estateId, (estate) => ({ ...estate, id: HIDDEN }))
  const statusOf = async (path: string) => (await fetch(app.url + path)).status
  expect(await statusOf(`/sv/ekbacken/${HIDDEN}`)).toBe(200)

  await Promise.all(
    Array.from({ length: 100 }, (_, at) => statusOf(`/sv/ekbacken/${invented(at)}`)),
  )
  expect(await statusOf(`/sv/ekbacken/${HIDDEN}`)).toBe(200)
  expect(await statusOf(`/embed/en/ekbacken/${HIDDEN.toLowerCase()}`)).toBe(200)
})

test('S4 an unverified id gets no token while the budget is used up, whatever page’s token comes with it', async ({
  reading: { app, front },
}) => {
  const tokenFor = (estate: string, page = '') =>
    fetch(`${app.url}/api/form-token?office=ekbacken&estate=${estate}&page=${page}`)
  const page = (await (await tokenFor(VILLA.estateId)).json()).token
  await holdReads(app.url, front)

  const refused = await tokenFor(invented(99))
  expect([refused.status, (await refused.json()).code]).toEqual([503, 'estateUnavailable'])
  expect((await tokenFor(invented(99), page)).status).toBe(503)
  expect((await tokenFor(VILLA.estateId, page)).status).toBe(200)
  expect(front.reads.filter((path) => path.endsWith(invented(99).toLowerCase()))).toEqual([])
})

/** Asks for unknown ids until the app accepts no more. */
async function holdReads(appUrl: string, front: VitecFront) {
  front.delayMs = 6_000
  const before = front.reads.length
  for (const at of [1, 2]) fetch(`${appUrl}/embed/sv/ekbacken/${invented(at)}`).catch(() => {})
  await expect.poll(() => front.reads.length).toBe(before + 2)
}

test('S4 invented pictures do not delay real ones, and few of them are requested from Vitec', async ({
  reading: { app, front },
}) => {
  front.delayMs = 100
  const startedAt = Date.now()
  const statusOf = async (id: string) =>
    (await fetch(`${app.url}/images/ekbacken/${id}?w=400&v=1`)).status
  const attack = Array.from({ length: 200 }, (_, at) => statusOf(`MED99999_${at}`))
  const pictures = ['0101', '0102', '0103', '0201', '0202', '0203', '0401', '0402', '0403'].map(
    (number) => statusOf(`MED11385_${number}`),
  )

  expect(new Set(await Promise.all(pictures))).toEqual(new Set([200]))
  expect((await Promise.all(attack)).filter((status) => !REFUSED.includes(status))).toEqual([])
  const asked = front.reads.filter((path) => path.includes('med99999'))
  expect(asked.length).toBeLessThanOrEqual(budgetSince(startedAt))
  expect(await statusOf(VILLA_PICTURE.toLowerCase())).toBe(200)
  expect(front.reads.filter((path) => path.includes(VILLA_PICTURE.toLowerCase()))).toHaveLength(1)
})

test('S4 an interest with a valid token is accepted while ids are invented, without a read of its unlisted estate', async ({
  sandbox,
  visitor,
}) => {
  const [folder, front] = [await makeFolder(), await startVitecFront(sandbox.url)]
  front.change(HIDDEN, VILLA.estateId, (estate) => ({ ...estate, id: HIDDEN }))
  const home = { office: VILLA.office, estateId: HIDDEN }
  const settings = await appSettings(folder.path, front.url)
  const before = await startApp(settings)
  const body = bodyOf(visitor, await fetchToken(before.url, home), home)
  await before.end()

  // The app has served no visitor yet.
  const app = await startApp(settings)
  await fetchToken(app.url)
  const reads = front.reads.length
  await holdReads(app.url, front)
  expect((await postJson(app.url, body)).status).toBe(202)
  expect(front.reads.slice(reads).filter((path) => path.includes('obj11385_7'))).toEqual([])
  await app.end()
  await front.stop()
  await folder.remove()
})
