import { expect, test } from 'playwright/test'

import { clientNetworks, UNREADABLE } from '#lib/abuse/client-networks.ts'

/** The received header, and the client it names with 0, 1 and 2 trusted proxies. */
const CASES: [string, string | null, string, string][] = [
  ['198.51.100.1', null, '198.51.100.1', UNREADABLE],
  ['6.6.6.6, 198.51.100.1', null, '198.51.100.1', '6.6.6.6'],
  ['1.1.1.1, 198.51.100.1, 10.0.0.1', null, '10.0.0.1', '198.51.100.1'],
  ['garbage, 198.51.100.1, 10.0.0.1', null, '10.0.0.1', '198.51.100.1'],
  ['198.51.100.1, garbage', null, UNREADABLE, '198.51.100.1'],
  ['198.51.100.1,', null, UNREADABLE, '198.51.100.1'],
  ['2001:db8::1:2:3:4, [2001:db8::5]:80', null, '2001:db8:0:0::/64', '2001:db8:0:0::/64'],
  ['', null, UNREADABLE, UNREADABLE],
]

for (const [header, ...expected] of CASES) {
  test(`T31 «${header}» is read from the right, as far as proxies are trusted`, () => {
    const headers = new Headers({ 'x-forwarded-for': header })

    expect([0, 1, 2].map((hops) => networkOf(headers, hops))).toEqual(expected)
  })
}

test('T31 the left part of the header, which a visitor can forge, changes nothing', () => {
  const seen = Array.from({ length: 100 }, (_, at) =>
    networkOf(new Headers({ 'x-forwarded-for': `10.0.0.${at}, ${at}.1.1.1, 198.51.100.1` }), 1),
  )

  expect(new Set(seen)).toEqual(new Set(['198.51.100.1']))
})

test('T31 clients without the header are unknown, and share one count', () => {
  expect([0, 1, 2].map((hops) => networkOf(new Headers(), hops))).toEqual([
    null,
    UNREADABLE,
    UNREADABLE,
  ])
})

/** The smallest network, or null when no proxy is trusted. */
function networkOf(headers: Headers, hops: number) {
  return clientNetworks(headers, hops)[0]?.network ?? null
}
