import { setTimeout as wait } from 'node:timers/promises'

import { eventsOf, expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import type { SmallApp } from '../../support/flavours/start-own-app.ts'
import { ledgerOf } from '../../support/ledger.ts'
import {
  bodyOf,
  fetchToken,
  formOf,
  postForm,
  postJson,
  readPageToken,
} from '../../support/post-interest.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

const FLAT = { office: 'ekbacken', estateId: 'OBJ11385_1412055108' }
/** The least time that a person takes. */
const HUMAN_MS = 3_000

async function send(
  { app }: SmallApp,
  {
    from,
    change = {},
    token,
    home = VILLA as { office: string; estateId: string },
    visitor = makeVisitor(),
  }: {
    from?: string
    change?: Record<string, unknown>
    token?: string
    home?: { office: string; estateId: string }
    visitor?: ReturnType<typeof makeVisitor>
  } = {},
) {
  const body = { ...bodyOf(visitor, token ?? (await fetchToken(app.url, home)), home), ...change }
  const answer = await postJson(app.url, body, from ? { 'x-forwarded-for': from } : {})

  return { status: answer.status, headers: answer.headers, visitor, ...(await answer.json()) }
}

function statesOf(sent: { state: string }[]) {
  return Object.fromEntries(
    [...Map.groupBy(sent, ({ state }) => state)].map(([state, all]) => [state, all.length]),
  )
}

test('T30 an interest with a filled honeypot is quarantined, listed, and delivered only after its release', async ({
  small,
}) => {
  const { app, sandbox, outbox } = small
  const caught = await send(small, { change: { website: 'https://spam.example' } })

  // The response looks the same, and its state is the truth.
  expect(caught).toMatchObject({ status: 202, state: 'quarantined' })
  const honest = await send(small)
  expect(Object.keys(caught).toSorted()).toEqual(Object.keys(honest).toSorted())
  await expect.poll(() => ledgerOf(sandbox.url, honest.visitor.email)).toHaveLength(1)
  expect(await ledgerOf(sandbox.url, caught.visitor.email)).toEqual([])
  await expect.poll(() => eventsOf(app, 'interestQuarantined')).toHaveLength(1)
  // On a busy machine the post may come too late to be too fast.
  expect(eventsOf(app, 'interestQuarantined')).toMatchObject([
    { receiptId: caught.receiptId, reason: expect.stringMatching(/^trapFilled(\+tooFast)?$/) },
  ])
  expect(app.output()).not.toContain('spam.example')

  const list = await outbox('list', '--state', 'quarantined')
  expect(list.answer).toContain(caught.reference)
  expect(list.answer).toContain('trapFilled')
  expect((await outbox('status')).answer).toMatch(/ekbacken .* 1 /)
  const page = await (await fetch(`${app.url}/sv/receipts/${caught.receiptId}`)).text()
  expect(page).toContain('Någon tittar på den innan den går vidare till mäklaren')

  expect((await outbox('release', caught.reference)).answer).toContain('goes on to Vitec')
  await expect
    .poll(() => ledgerOf(sandbox.url, caught.visitor.email), { timeout: 120_000 })
    .toHaveLength(1)
  // The honeypot's content was sent nowhere.
  expect(JSON.stringify(await ledgerOf(sandbox.url, caught.visitor.email))).not.toContain('spam')
  expect((await outbox('release', caught.reference)).status).toBe(1)
})

test('T30 a robot’s form is redirected to a receipt like any other, and can be erased by the operator', async ({
  small,
}) => {
  const { app, sandbox, outbox } = small
  const visitor = makeVisitor()
  const form = { ...formOf(visitor, await readPageToken(app.url)), website: 'x' }
  const answer = await postForm(app.url, form)
  const receiptId = answer.headers.get('location')?.split('/').at(-1) ?? ''

  expect(answer.status).toBe(303)
  await expectLogged(app, 'interestQuarantined', 'trapFilled')
  expect((await outbox('erase', receiptId)).answer).toContain('1 erased here')
  const { state } = await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()
  expect(state).toBe('erased')
  expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])
})

test('T30 quarantined interests are listed, released and erased by estate and by day', async ({
  small,
}) => {
  const { outbox, app } = small
  const caught = { change: { website: 'x' } }
  const [villa, flat] = [await send(small, caught), await send(small, { ...caught, home: FLAT })]
  const office = ['--office', VILLA.office]
  const quarantined = ['--state', 'quarantined', ...office]
  const flats = ['--estate', FLAT.estateId]

  const list = await outbox('list', ...quarantined, ...flats, '--json')
  expect(JSON.parse(list.answer)).toMatchObject([{ reference: flat.reference }])
  expect((await outbox('list', ...quarantined, '--day', '2020-02-29')).answer).toBe('None.\n')
  expect((await outbox('release', ...office, ...flats)).answer).toBe('1 go on to Vitec\n')
  expect((await outbox('erase', ...quarantined, ...flats)).answer).toBe('0 erased here\n')
  expect((await outbox('erase', ...quarantined)).answer).toBe('1 erased here\n')
  const { state } = await (await fetch(`${app.url}/api/receipts/${villa.receiptId}`)).json()
  expect(state).toBe('erased')

  // A command never affects more than its options name.
  for (const vague of [
    ['erase', '--state', 'quarantined'],
    ['erase', '--state', 'held', ...office],
    ['erase', ...office],
    ['erase', flat.reference, ...quarantined],
    ['release', ...office, '--day', '2026-02-30'],
  ])
    expect((await outbox(...vague)).status, vague.join(' ')).toBe(2)
})

test('T30 an empty or blank honeypot is no signal, and one that is not text is an unknown field', async ({
  small,
}) => {
  for (const website of ['', '  '])
    expect(await send(small, { change: { website } })).toMatchObject({ state: 'waiting' })

  const odd = await send(small, { change: { website: ['x'] } })
  expect(odd).toMatchObject({ status: 422, issues: [{ path: 'website', code: 'fieldUnknown' }] })
  await expectLogged(small.app, 'requestRefused', 'interestInvalid')
})

test('T30 an interest with many links is quarantined, and one with a single link is not', async ({
  small,
}) => {
  const links = 'http://a.example http://b.example http://c.example http://d.example'
  expect(await send(small, { change: { interestNote: links } })).toMatchObject({
    state: 'quarantined',
  })
  const one = 'Vår lägenhet ligger ute här: https://www.exempel.example/hem/1'
  expect(await send(small, { change: { interestNote: one } })).toMatchObject({ state: 'waiting' })
  await expect
    .poll(() => eventsOf(small.app, 'interestQuarantined'))
    .toMatchObject([{ reason: expect.stringMatching(/^(tooFast\+)?manyLinks$/) }])
})

/**
 * For posts that are to be too fast, also on a busy machine: two seconds of the app's clock are
 * forty.
 */
const SLOW_CLOCK = {
  NODE_OPTIONS: '--import=./tests/support/leap-clock.ts',
  CLOCK_SLOWED: '20',
}

test.describe('behind one proxy', () => {
  test.use({ hops: '1', moreSettings: SLOW_CLOCK })

  test('T31 thirty people in an office behind one address are not limited', async ({ small }) => {
    const sent = await Promise.all(
      Array.from({ length: 30 }, () => send(small, { from: '198.51.100.7' })),
    )

    expect(statesOf(sent)).toEqual({ waiting: 30 })
    expect(eventsOf(small.app, 'limitHit')).toEqual([])
  })

  test('T30 T31 one address that posts on and on is quarantined, then rate limited; its neighbours are not', async ({
    small,
  }) => {
    test.setTimeout(120_000)
    const { app } = small
    const sent = []
    for (let round = 0; round < 31; round += 1)
      // The left part of the header is the sender's own and changes nothing; nor does the rest of
      // its /64.
      sent.push(
        ...(await Promise.all(
          Array.from({ length: 10 }, (_, at) =>
            send(small, { from: `10.${round}.0.${at}, 2001:db8:1:2::${round}${at}` }),
          ),
        )),
      )
    const kept = sent.filter(({ status }) => status === 202)
    const refused = sent.filter(({ status }) => status === 429)

    expect(statesOf(kept)).toEqual({ waiting: 40, quarantined: 260 })
    expect(refused).toHaveLength(10)
    expect(refused[0]).toMatchObject({ code: 'rateLimited' })
    const wait = Number(refused[0]?.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(60)
    expect(wait).toBeLessThanOrEqual(600)
    expect(await send(small, { from: '2001:db8:1:3::1' })).toMatchObject({ state: 'waiting' })
    expect(await send(small, { from: '198.51.100.1' })).toMatchObject({ state: 'waiting' })
    await expectLogged(app, 'limitHit', 'address', 270)
    await expectLogged(app, 'requestRefused', 'rateLimited', 10)
    // The address is neither logged nor stored.
    expect(app.output()).not.toContain('2001:db8')
  })

  test('T31 unreadable addresses share one count, and are quarantined but never refused', async ({
    small,
  }) => {
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, at) => send(small, { from: `nonsense-${at}` })),
    )

    expect(statesOf(sent)).toEqual({ waiting: 40, quarantined: 10 })
    await expectLogged(small.app, 'limitHit', 'address', 10)
    expect(small.app.output()).not.toContain('nonsense')
  })
})

test.describe('where no proxy is trusted', () => {
  test.use({ hops: '0', limits: { estate: 5, office: 8 } })

  test.describe('and posts come fast', () => {
    test.use({ moreSettings: SLOW_CLOCK })

    test('T31 the forwarded address changes nothing: interests beyond the limit of one estate are quarantined', async ({
      small,
    }) => {
      const sent = []
      for (let at = 0; at < 8; at += 1) sent.push(await send(small, { from: `198.51.100.${at}` }))

      expect(sent.map(({ state }) => state)).toEqual([
        ...Array.from({ length: 5 }, () => 'waiting'),
        ...Array.from({ length: 3 }, () => 'quarantined'),
      ])
      await expectLogged(small.app, 'limitHit', 'estate', 3)
      expect(eventsOf(small.app, 'interestQuarantined')[0]?.reason).toBe('tooFast+busy')
    })
  })

  test('T30 a person who takes their time gets through while robots rush to the same estate', async ({
    small,
  }) => {
    const visitor = makeVisitor()
    const token = await fetchToken(small.app.url)
    const touched = performance.now()
    for (let at = 0; at < 10; at += 1) await send(small)
    await wait(Math.max(HUMAN_MS - (performance.now() - touched), 0))

    expect(await send(small, { visitor, token })).toMatchObject({ state: 'waiting' })
    await expectLogged(small.app, 'limitHit', 'estate', 5)
    await expect.poll(() => ledgerOf(small.sandbox.url, visitor.email)).toHaveLength(1)
  })

  test('T30 one page’s token posted beyond its estate’s limit is quarantined', async ({
    small,
  }) => {
    const token = await readPageToken(small.app.url)
    const sent = []
    for (let at = 0; at < 7; at += 1) sent.push(await send(small, { token }))

    expect(statesOf(sent)).toEqual({ waiting: 5, quarantined: 2 })
    await expectLogged(small.app, 'limitHit', 'page', 2)
    expect(await send(small, { home: FLAT })).toMatchObject({ state: 'waiting' })
  })
})
