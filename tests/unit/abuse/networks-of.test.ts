import { expect, test } from 'playwright/test'

import { networksOf } from '#lib/abuse/client-networks.ts'

const networkOf = (text: string) => networksOf(text)[0]?.network ?? null

const SAME: [string, string[]][] = [
  [
    '203.0.113.7',
    [
      '203.0.113.7',
      ' 203.0.113.7 ',
      '203.0.113.7:5678',
      '::ffff:203.0.113.7',
      '[::ffff:cb00:7107]:80',
    ],
  ],
  [
    '2001:db8:1:2::/64',
    [
      '2001:db8:1:2::1',
      '2001:DB8:1:2:aaaa:bbbb:cccc:dddd',
      '[2001:db8:1:2::9]:443',
      '2001:0db8:0001:0002:0:0:0:1%eth0',
      '2001:db8:1:2::203.0.113.7',
    ],
  ],
  ['0:0:0:0::/64', ['::1', '::']],
  ['fe80:0:0:0::/64', ['fe80::1%en0']],
]

for (const [network, addresses] of SAME) {
  test(`T31 ${addresses.join(', ')} count as ${network}`, () => {
    expect(addresses.map(networkOf)).toEqual(addresses.map(() => network))
  })
}

test('T31 the next /64 and the next IPv4 address count as another client', () => {
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('203.0.113.8')).not.toBe(networkOf('203.0.113.7'))
})

test('T31 an invalid address has no network', () => {
  const garbage = [
    '',
    ' ',
    'unknown',
    '_hidden',
    '256.1.1.1',
    '1.2.3',
    '1:2:3',
    'g::1',
    '[::1',
    '1.2.3.4:x',
    '1.2.3.4, 5.6.7.8',
    'x'.repeat(10_000),
  ]

  expect(garbage.map(networkOf)).toEqual(garbage.map(() => null))
})

test('S1 an IPv6 address counts by its /64, its /56 and its /48', () => {
  expect(networksOf('2001:db8:aaaa:12ff::1').map(({ network }) => network)).toEqual([
    '2001:db8:aaaa:12ff::/64',
    '2001:db8:aaaa:1200::/56',
    '2001:db8:aaaa:0::/48',
  ])
  expect(networksOf('203.0.113.7')).toEqual([{ network: '203.0.113.7', bits: 32 }])
})

test('S1 three hundred addresses of one /48 share its count, and the next /48 does not', () => {
  const inside = Array.from({ length: 300 }, (_, at) =>
    networksOf(`2001:db8:1:${at.toString(16)}::1`),
  )
  const wide = inside.flatMap((all) =>
    all.flatMap(({ network, bits }) => (bits === 48 ? network : [])),
  )

  expect(new Set(wide).size).toBe(1)
  expect(networksOf('2001:db8:2::1').map(({ network }) => network)).not.toContain(wide[0])
})
