import fc from 'fast-check'

import { officeSchema } from '#lib/office/office-schema.ts'
import { interestBodyFor } from '#lib/vitec/interest/interest-body.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { anyBody } from '../../unit/interest/schema/any-body.ts'
import { SMALLEST_OFFICE, someOffice } from '../../unit/office/some-office.ts'
import { interestOf } from './interest-of.ts'

test.use({ vitec: 'sandbox' })

const anyWords = fc.stringMatching(/^[A-Za-zÅÄÖåäö_ ]{0,40}$/)

/** Any settings that an office may have in its file for the values sent with an interest. */
const anyOffice = fc
  .record(
    {
      notifyUser: fc.boolean(),
      userId: fc.option(anyWords),
      categoryIds: fc.array(anyWords, { maxLength: 3 }),
      leadScore: fc.option(fc.integer({ min: -2, max: 5 })),
      customField: fc.option(fc.record({ name: anyWords, value: anyWords })),
      task: fc.option(
        fc.record(
          { predefinedTaskId: anyWords, note: anyWords, assignedTo: anyWords },
          { requiredKeys: [] },
        ),
      ),
      personNote: fc.option(anyWords),
      careful: fc.boolean(),
      mirrorLegacyApproval: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((interest) => officeSchema.safeParse({ ...SMALLEST_OFFICE, interest }).data)
  .filter((entry) => entry !== undefined)

/** Every value in a body with its path. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const inside = Object.entries(value)

  return inside.length === 0
    ? [[path, value]]
    : inside.flatMap(([name, each]) => leavesOf(each, `${path}.${name}`))
}

function isEmpty(value: unknown) {
  return !value || typeof value === 'object'
}

test('no body holds an empty text, null, 0, false, or an empty group or list', () => {
  fc.assert(
    fc.property(anyBody, anyOffice, fc.boolean(), (body, entry, mayBeThere) => {
      const interest = interestOf(body)
      fc.pre(interest !== null)
      if (interest === null) return

      const sent = interestBodyFor({
        interest,
        office: someOffice(entry),
        reference: '7K3F-92QX',
        acceptedAt: new Date('2026-01-31T11:00:00Z'),
        mayBeThere,
      })
      const wire = JSON.parse(JSON.stringify(sent))
      // A place on the equator or in Greenwich has a 0.
      const empty = leavesOf(wire).filter(([path, value]) => isEmpty(value) && !/tud$/.test(path))
      expect(empty).toEqual([])
      expect(leavesOf(sent)).toEqual(leavesOf(wire))
    }),
    { numRuns: 1_000 },
  )
})
