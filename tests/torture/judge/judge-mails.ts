import { holdsCanary } from '../canaries.ts'
import { OFFICE_LIST } from '../offices.ts'
import type { World } from '../world.ts'
import type { Complaint } from './complaint.ts'
import type { Evidence } from './evidence.ts'

const RECEIPT = /\/receipts\/([\w-]{22})/

/**
 * I9: of each interest the visitor has one mail at most, at the address that was typed, and no mail
 * holds more of a person than a first name.
 */
export function judgeMails({ history, inbox }: World, { rows }: Evidence): Complaint[] {
  const byReceipt = Map.groupBy(inbox.mails, ({ text }) => RECEIPT.exec(text)?.[1] ?? '')
  const tellers = inbox.mails.filter(({ subject, text, html, calendar }) =>
    holdsCanary(Buffer.from([subject, text, html, calendar].join(' '))),
  )
  const emails = Map.groupBy(history, ({ email }) => email)
  byReceipt.delete('')

  const wrong = [...byReceipt].flatMap(([receiptId, mails]) => {
    const row = rows.get(receiptId)
    const isAsked = OFFICE_LIST.some(({ key, sendsMails }) => key === row?.office && sendsMails)
    const isTheirs = mails.every(({ to: [to = ''] }) =>
      emails.get(to)?.some(({ office }) => office === row?.office),
    )

    return [
      ...(mails.length > 1 ? [`${mails.length} mails of ${row?.reference ?? receiptId}`] : []),
      ...(isAsked ? [] : [`a mail of ${receiptId}, and its office sends none`]),
      ...(isTheirs ? [] : [`a mail of ${receiptId} to another person`]),
    ]
  })

  return [...wrong, ...tellers.map(({ subject }) => `a mail holds a person: ${subject}`)].map(
    (what): Complaint => ({ invariant: 'I9', what }),
  )
}

/** For the figures: a run without mails proves nothing about them. */
export function countConfirmations({ inbox }: World) {
  return inbox.mails.filter(({ text }) => RECEIPT.test(text)).length
}
