import type { IncomingMessage } from 'node:http'

import { textAt } from '../binding/bound.ts'
import { remarksOn } from '../checks/remarks-on.ts'
import { findEstate } from '../estates/find-estate.ts'
import { readBasicAuth } from '../http/basic-auth.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import type { Reading } from './read-interest.ts'

/** The entry of the request as it arrived, before any check. */
export function beginEntry(
  id: number,
  { method = '', url = '', headers }: IncomingMessage,
  { text, body, interest }: Reading,
): LedgerEntry {
  const { user, isAuthorized } = readBasicAuth(headers.authorization, 'interest')
  const estateId = textAt(interest, 'estateId')
  const customerId = textAt(interest, 'updatePerson.customerId')

  return {
    id,
    receivedAt: new Date().toISOString(),
    method,
    path: url,
    user,
    authorized: isAuthorized,
    headers: {
      'content-type': headers['content-type'] ?? null,
      accept: headers.accept ?? null,
      'user-agent': headers['user-agent'] ?? null,
    },
    rawBody: text,
    body,
    status: null,
    outcome: 'refused',
    estateKnown: findEstate(customerId, estateId) !== null,
    errors: {},
    interest,
    remarks: remarksOn(interest),
    about: {
      emails: ['emailAddress', 'emailAddress2']
        .map((name) => textAt(interest, `updatePerson.email.${name}`))
        .filter((email) => email !== ''),
      estateId,
      customerId,
    },
  }
}
