import { randomUUID } from 'node:crypto'

import { verifyFormToken } from '#lib/abuse/form-token.ts'
import { database } from '#lib/database/database.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'

/**
 * The least work that accepts an interest: the same schema and one durable insert. @returns the
 * response's status
 */
export async function takeBarely(input: unknown) {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return 422
  await insert(JSON.stringify(checked.data), noticeHash(office, 'sv'))

  return 202
}

/**
 * The least work that keeps the app's promises: the schema and the phones, the token, and the
 * sealed interest with its receipt in one durable commit. @returns the response's status
 */
export async function takeSealed(input: unknown) {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return 422
  const verified = verifyNumbers(checked.data)
  const token = await verifyFormToken(checked.data.token)
  if (!verified.ok || !token) return 403
  await acceptInterest({ interest: verified.interest, token, noticeHash: token.noticeHash })

  return 202
}

async function insert(body: string, hash: string) {
  await database().write([
    {
      sql: `
        insert into interests
          (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, notice_hash,
           wish_advertising, accepted_at, next_attempt_at)
        values ($id, 'AAAA-AAAA', 'ekbacken', 'OBJ1', 'sv', 'waiting', $id, $id, $body, $hash, 0, $now, $now)`,
      values: { id: randomUUID(), body, hash, now: new Date().toISOString() },
    },
  ])
}
