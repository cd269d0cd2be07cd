import { expect, test } from 'playwright/test'

import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

const estateOf = (answer: object) => reshapeEstate('OBJ1', estateWire.parse(answer))
const viewing = { id: 'VIS1', startsAt: '2026-12-06T13:00:00' }

test('A5 the broker’s limit of viewings and words without viewings are read', () => {
  const set = { visibleLimit: 2, emptyText: 'Ring Amir.' }

  expect(estateOf({ marketing: { viewing: set } })).toMatchObject({
    viewingsMax: 2,
    noViewings: 'Ring Amir.',
  })
})

for (const unset of [undefined, null, 0, '', '-']) {
  test(`A5 a limit or text of ${JSON.stringify(unset)} is unset`, () => {
    const { viewingsMax, noViewings } = estateOf({
      marketing: { viewing: { visibleLimit: unset, emptyText: unset } },
    })

    expect([viewingsMax, noViewings]).toEqual([null, null])
  })
}

test('A7 a digital viewing and one with registration are read as such', () => {
  const { viewings } = estateOf({
    viewings: [viewing, { ...viewing, isDigital: true, isSelfRegistrationEnabled: true }],
  })

  expect(viewings).toMatchObject([
    { isDigital: false, takesRegistrations: false },
    { isDigital: true, takesRegistrations: true },
  ])
})

const cell = { msisdn: '+46701740643', display: '070-174 06 43' }
const forPublic = { msisdn: '+46406280443', display: '040-628 04 43' }

const NUMBERS = [
  ['the number for the public', { cell, public: forPublic }, forPublic.display],
  ['the mobile number, where it is the only one', { cell, public: null }, cell.display],
  ['no number, where there is none', { cell: {}, public: {} }, undefined],
] as const

for (const [which, telephone, display] of NUMBERS) {
  test(`A10 an agent is shown with ${which}`, () => {
    const { agents } = estateOf({ extensions: { primaryAgent: { name: 'Maja', telephone } } })

    expect(agents[0]?.phone?.display).toBe(display)
  })
}

test('a broker who is both the first and the second of a home stands there once', () => {
  const maja = { name: 'Maja', emailAddress: 'maja@soderport.example' }
  const olle = { name: 'Olle', emailAddress: 'olle@soderport.example' }
  const namesOf = (primaryAgent: object, secondaryAgent: object) =>
    estateOf({ extensions: { primaryAgent, secondaryAgent } }).agents.map(({ name }) => name)

  expect(namesOf(maja, maja)).toEqual(['Maja'])
  expect(namesOf(maja, olle)).toEqual(['Maja', 'Olle'])
  expect(namesOf({}, olle)).toEqual(['Olle'])
  expect(namesOf({}, {})).toEqual([])
})
