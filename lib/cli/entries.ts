import 'server-only'

import { log } from '#lib/log/log.ts'
import {
  releaseEntry,
  releaseQuarantined,
  retryEntry,
  retryOffice,
} from '#lib/operator/change-entries.ts'
import { eraseQuarantined } from '#lib/operator/erase-quarantined.ts'
import { findEntry, listEntries } from '#lib/operator/list-entries.ts'
import { showEntry } from '#lib/operator/show-entry.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { vacuumIfDue } from '#lib/outbox/privacy/scrub.ts'
import { findByPerson } from '#lib/outbox/privacy/seal.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

import { type Done, must, type Options, WrongUse, whichOfOffice } from './arguments.ts'

export async function show([text]: string[]): Promise<Done> {
  const entry = await showEntry(must(text, 'a receipt’s id or a reference'))
  if (!entry) return missing(text)

  return { text: `${JSON.stringify(entry, null, 2)}\n` }
}

export async function retry([text]: string[], { office }: Options): Promise<Done> {
  if (office) return { text: `${await retryOffice(office)} put back into the queue\n` }
  const entry = await showEntry(must(text, 'a receipt’s id, a reference or --office'))
  if (!entry) return missing(text)
  if (await retryEntry(entry.receipt_id))
    return { text: `${entry.reference} is in the queue again\n` }

  return { text: `${entry.reference} is ${entry.state}: nothing to try again\n`, isDone: false }
}

export async function release([text]: string[], options: Options): Promise<Done> {
  if (!text && options.office)
    return { text: `${await releaseQuarantined(whichOfOffice(options))} go on to Vitec\n` }
  const entry = await findEntry(must(text, 'a receipt’s id, a reference or --office'))
  if (!entry) return missing(text)
  if (await releaseEntry(entry.receipt_id)) return { text: `${entry.reference} goes on to Vitec\n` }

  return { text: `${entry.reference} is ${entry.state}: nothing to release\n`, isDone: false }
}

export async function erase([text]: string[], options: Options): Promise<Done> {
  if (options.state !== undefined) return eraseAll(text, options)
  const way = must(text, 'an e-mail address, a phone number, a receipt’s id or a reference')
  const one = await findEntry(way)
  const entries = one ? [one] : await entriesOf(way)
  const erased = await Promise.all(entries.map(({ receipt_id }) => eraseInterest(receipt_id)))
  await vacuumIfDue()
  const left = erased.filter((isErased) => !isErased).length
  log('operatorActed', { verb: 'erase', count: entries.length - left })
  const elsewhere = await Promise.all(entries.map(({ receipt_id }) => whereElse(receipt_id)))

  return {
    text: [
      `${entries.length - left} erased here\n`,
      ...elsewhere,
      left > 0
        ? `${left} on its way to Vitec or the office just now: try again in two minutes\n`
        : '',
    ].join(''),
    isDone: left === 0,
  }
}

/** The check follows the erasure: the interest may have arrived since it was listed. */
async function whereElse(receiptId: string) {
  const [entry, receipt] = [await findEntry(receiptId), await findReceipt(receiptId)]
  if (entry?.state === 'delivered')
    return `${entry.office} had it handed to Vitec at ${entry.ended_at}: ask the office\n`
  if (entry?.mailed_at)
    return `${entry.office} had it by mail at ${entry.mailed_at}: ask the office\n`

  return receipt?.mayBeThere ? `Vitec may have it: ask ${entry?.office}\n` : ''
}

/** A bulk erasure covers only quarantined interests, which no person has released. */
async function eraseAll(text: string | undefined, options: Options): Promise<Done> {
  if (text || options.state !== 'quarantined')
    throw new WrongUse('expected an interest, a person, or --state quarantined --office <office>')

  const erased = await eraseQuarantined(whichOfOffice(options))
  await vacuumIfDue()

  return { text: `${erased} erased here\n` }
}

/** Lists all stored entries of a person. */
export async function entriesOf(way?: string) {
  const receiptIds = await findByPerson(must(way, 'an e-mail address or a phone number'))

  return listEntries({ receiptIds })
}

function missing(text = ''): Done {
  return { text: `There is no interest ${text}\n`, isDone: false }
}
