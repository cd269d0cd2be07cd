import { expect, test } from '../../support/flavours/app-test.ts'
import { VILLA } from '../../support/visitor.ts'

const HOUR = 3_600
const PAGE = `/sv/${VILLA.office}/${VILLA.estateId}`

// Within the hour the app serves the cached page, and renders it anew in the background; after that
// it renders the page first.
for (const [after, seconds] of [
  ['a minute', 61],
  ['three hours', 3 * HOUR],
] as const) {
  test(`P8 an estate sold while it had no visits for ${after} is shown as sold by the second visit`, async ({
    reading: { app, front, leapTo },
  }) => {
    const seen = async () => await (await fetch(app.url + PAGE)).text()
    expect(await seen()).not.toContain('Såld')
    front.change(VILLA.estateId, VILLA.estateId, (estate) => ({
      ...estate,
      status: { id: 'Sold', name: 'Såld' },
    }))

    await leapTo(seconds)
    await seen()
    // Hardly any time passes for the app: only the render that the first visit started can have
    // changed the page.
    await expect.poll(seen).toContain('Såld')
  })
}

test('P8 the list of an office shows a sale by the second visit too', async ({
  reading: { app, front, leapTo },
}) => {
  const seen = async () => await (await fetch(`${app.url}/sv/${VILLA.office}`)).text()
  const before = (await seen()).match(/Såld/g)?.length ?? 0
  front.change(VILLA.estateId, VILLA.estateId, (estate) => ({
    ...estate,
    status: { id: 'Sold', name: 'Såld' },
  }))

  await leapTo(3 * HOUR)
  await seen()
  await expect.poll(async () => (await seen()).match(/Såld/g)?.length ?? 0).toBeGreaterThan(before)
})

test('P8 the cached page stays available while Vitec fails', async ({
  reading: { app, front, leapTo },
}) => {
  const seen = async () => await fetch(app.url + PAGE)
  expect((await seen()).status).toBe(200)
  await front.stop()

  await leapTo(3 * HOUR)
  for (let visit = 0; visit < 3; visit += 1) expect((await seen()).status).toBe(200)
})

test('P7 a viewing that is over is on no page, not even on one cached before its end', async ({
  reading: { app, front, leapTo },
}) => {
  const startsAt = new Date(Date.now() + HOUR * 1_000).toISOString()
  const endsAt = new Date(Date.now() + 1.5 * HOUR * 1_000).toISOString()
  const later = new Date(Date.now() + 48 * HOUR * 1_000).toISOString()
  front.change(VILLA.estateId, VILLA.estateId, (estate) => ({
    ...estate,
    viewings: [
      { id: 'VIS1', startsAt, endsAt, comment: 'Ring på Öström' },
      { id: 'VIS2', startsAt: later, endsAt: null, comment: 'Ring på Åberg' },
    ],
  }))
  const seen = async (path: string) => await (await fetch(app.url + path)).text()
  for (const path of [PAGE, `/sv/${VILLA.office}`]) expect(await seen(path)).toContain(startsAt)

  await leapTo(1.5 * HOUR + 5)
  expect(await seen(PAGE)).not.toContain('Öström')
  expect(await seen(PAGE)).toContain('Åberg')
  const list = await seen(`/sv/${VILLA.office}`)
  expect(list).not.toContain(startsAt)
  expect(list).toContain(later)
})

test('P7 the cache headers let no cache store a page beyond the end of its next viewing', async ({
  reading: { app, front, leapTo },
}) => {
  const [startsAt, endsAt] = [20, 90].map((s) => new Date(Date.now() + s * 1_000).toISOString())
  front.change(VILLA.estateId, VILLA.estateId, (estate) => ({
    ...estate,
    viewings: [{ id: 'VIS1', startsAt, endsAt }],
  }))
  const told = async () =>
    ((await fetch(app.url + PAGE)).headers.get('cache-control') ?? '')
      .match(/\d+/g)
      ?.reduce((sum, seconds) => sum + Number(seconds), 0)

  expect(await told()).toBeLessThanOrEqual(90)
  expect(await told()).toBeLessThanOrEqual(90)
  await leapTo(95)
  // Without a coming viewing, the page may be cached as long as any page.
  expect(await told()).toBe(HOUR)
})
