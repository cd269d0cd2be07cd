import { expect, test } from 'playwright/test'

import { typedNumber } from '#lib/interest/typed-number.ts'

const READ: [string | number, number][] = [
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['58', 58],
  [' 58 ', 58],
  ['58 m²', 58],
  ['58 m2', 58],
  ['58kvm', 58],
  ['58 kvm.', 58],
  ['58,5 kvm', 58.5],
  ['3 rum', 3],
  ['2 rok', 2],
  ['3500000', 3_500_000],
  ['3 500 000', 3_500_000],
  ['3\u00a0500\u00a0000', 3_500_000],
  ['3\u202f500\u202f000', 3_500_000],
  ['3\u2009500\u2009000', 3_500_000],
  ['3.500.000', 3_500_000],
  ['3,500,000', 3_500_000],
  ['3,500,000.50', 3_500_000.5],
  ['3.500', 3_500],
  ['3.500,50', 3_500.5],
  ['3 500 000 kr', 3_500_000],
  ['3 500 000 kr.', 3_500_000],
  ['3 500 000 KR', 3_500_000],
  ['3 500 000:-', 3_500_000],
  ['3 500 000 SEK', 3_500_000],
  ['0,5', 0.5],
  ['007', 7],
  ['0', 0],
  [2.5, 2.5],
  [0, 0],
  [-3, -3],
]

const NOT_READ = [
  '',
  ' ',
  'kr',
  'm²',
  'tre',
  '3 miljoner',
  '3,5 mkr',
  '2½',
  '2-3',
  '2+1',
  '-5',
  '+5',
  '1e5',
  '0x10',
  '1_000',
  '3,500.00',
  '3,5000,000',
  '3,500,00',
  '1.2.3',
  '1,',
  ',5',
  '.5',
  '٣',
  '２',
  'NaN',
  'Infinity',
  '5 hus',
  '58 m² 60',
  'kr 500',
  '1'.repeat(16),
  '0.1234567',
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

for (const [typed, number] of READ) {
  test(`${JSON.stringify(typed)} is read as ${number}`, () => {
    expect(typedNumber(typed)).toBe(number)
  })
}

for (const typed of NOT_READ) {
  test(`${typeof typed === 'string' ? JSON.stringify(typed) : typed} is not one number`, () => {
    expect(typedNumber(typed)).toBeNull()
  })
}
