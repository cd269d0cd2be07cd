import { randomUUID } from 'node:crypto'

import fc from 'fast-check'

import { LENGTH_MAX } from '#lib/interest/limits.ts'
import { brokerNote } from '#lib/language/broker-note.ts'
import { cutText, unfittedLines } from '#lib/vitec/interest/fit-interest.ts'
import { sendInterest } from '#lib/vitec/interest/send-interest.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { anyBody } from '../../unit/interest/schema/any-body.ts'
import { someOffice } from '../../unit/office/some-office.ts'
import { interestOf, wholeLedger } from './interest-of.ts'

test.use({ vitec: 'sandbox' })

test('Vitec accepts every interest that has passed our check', async ({ sandbox }) => {
  const office = someOffice()
  const estateId = `OBJ_${randomUUID().slice(0, 8)}`
  let sent = 0

  await fc.assert(
    fc.asyncProperty(anyBody, fc.boolean(), async (body, mayBeThere) => {
      const interest = interestOf({ ...body, estateId })
      // We refuse a number that is not in the tables, long before Vitec.
      fc.pre(interest !== null)
      if (interest === null) return

      const delivery = await sendInterest({
        interest,
        office,
        reference: '7K3F-92QX',
        acceptedAt: new Date(),
        mayBeThere,
      })
      sent += 1
      expect(delivery).toEqual({ outcome: 'delivered', status: 204 })
    }),
    { numRuns: 300 },
  )

  const entries = await wholeLedger(sandbox, `?estateId=${estateId}`)
  expect(entries).toHaveLength(sent)
  expect(entries.flatMap(({ remarks }) => remarks)).toEqual([])
})

test('Vitec reads every character as it was written', async ({ sandbox }) => {
  const estateId = `OBJ_${randomUUID().slice(0, 8)}`
  const anyNote = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })

  await fc.assert(
    fc.asyncProperty(anyBody, anyNote, async (body, interestNote) => {
      const interest = interestOf({ ...body, estateId, interestNote })
      fc.pre(interest !== null)
      if (interest === null) return

      await sendInterest({
        interest,
        office: someOffice(),
        reference: '7K3F-92QX',
        acceptedAt: new Date(),
        mayBeThere: false,
      })
      const entry = (await wholeLedger(sandbox, `?estateId=${estateId}`)).at(-1)
      const language = interest.locale === 'en' ? ['Språk: engelska'] : []
      const lines = [
        brokerNote.homeToSell(interest),
        // This office has no question, as if it had removed them since.
        ...Object.entries(interest.answers ?? {}).map(
          ([key, answer]) => answer && brokerNote.answer(key, answer),
        ),
        interest.company && brokerNote.company(interest.company),
        ...unfittedLines(interest),
        ...language,
      ]
      const said = [
        brokerNote.viewing(interest),
        interest.interestNote,
        lines.filter(Boolean).join('\n'),
      ].filter(Boolean)
      const words = said.length > 0 ? said : ['Intresseanmälan från webbformuläret']
      const note = [...words, 'Ref: 7K3F-92QX'].join('\n\n')
      expect(entry?.interest.interestNote).toBe(note)
      expect(entry?.interest.updatePerson).toMatchObject({
        firstName: cutText(interest.person.firstName, LENGTH_MAX.firstName),
        lastName: cutText(interest.person.lastName, LENGTH_MAX.lastName),
      })
    }),
    { numRuns: 100 },
  )
})
