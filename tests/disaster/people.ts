import { ledgerOf, orderFault } from '../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../support/post-interest.ts'
import { makeVisitor, VILLA } from '../support/visitor.ts'
import type { Installation } from './installation.ts'

/** The visitor's interest meets this at Vitec. */
export type Fate = 'well' | 'refused' | 'doubtful' | 'paused'

/** A visitor who pressed once, and what became of it before the disaster. */
export type Person = Awaited<ReturnType<typeof press>>

const FAULTS = {
  well: null,
  // Vitec refuses it by its rules: a person looks.
  refused: { kind: 'refuse', shape: 'a' },
  // Vitec stores it, and its answer is lost.
  doubtful: { kind: 'resetAfterStore' },
  // Its office is stopped by hand: it waits.
  paused: null,
} as const

const ADDRESS = { streetAddress: 'Storgatan 1', zipCode: '753 31', city: 'Uppsala' }

/** The office that a person stops and lets go on. */
export const STOPPED = 'soderport'
const ITS_HOME = { office: STOPPED, estateId: 'OBJ22417_2204410087' }

export async function press({ url, sandboxUrl }: Installation, fate: Fate) {
  const home = fate === 'paused' ? ITS_HOME : VILLA
  const visitor = makeVisitor()
  const { email } = visitor
  await orderFault(sandboxUrl, { match: { email }, fault: FAULTS[fate] })
  const body = { ...bodyOf(visitor, await fetchToken(url(), home), home), address: ADDRESS }
  const { receiptId, acceptedBy } = await post(url(), body)

  return {
    email,
    body,
    receiptId,
    acceptedBy,
    fate,
    end: 'open' as 'open' | 'withdrawn' | 'erased',
    storedAtDeath: 0,
  }
}

/** The same press again: its answer was lost. */
export async function pressAgain({ url }: Installation, { body }: Person) {
  return (await post(url(), body)).receiptId
}

async function post(url: string, body: unknown) {
  const answer = await postJson(url, body)
  if (answer.status !== 202) throw new Error(`expected a receipt, got ${await answer.text()}`)
  const { receiptId } = await answer.json()

  return { receiptId: String(receiptId), acceptedBy: new Date().toISOString() }
}

/** From here on Vitec takes it. */
export async function letThrough({ sandboxUrl }: Installation, { email }: Person) {
  await orderFault(sandboxUrl, { match: { email }, fault: null })
}

/** Withdraws by the receipt, where that is still possible. */
export async function withdraw(at: Installation, person: Person) {
  const address = `${at.url()}/api/receipts/${person.receiptId}/withdraw`
  await fetch(address, { method: 'POST', redirect: 'manual' })
  if ((await receiptOf(at, person.receiptId)).state === 'withdrawn') person.end = 'withdrawn'
}

/** The operator erases, as the law asks. */
export async function erase({ outbox }: Installation, person: Person) {
  const { status } = await outbox('erase', person.receiptId)
  if (status === 0) person.end = 'erased'
}

type Receipt = { state?: string; lost?: { from: string; until: string } }

export async function receiptOf({ url }: Installation, receiptId: string): Promise<Receipt> {
  return (await fetch(`${url()}/api/receipts/${receiptId}`)).json()
}

/** The requests that Vitec has stored, the first one first. */
export async function storedOf({ sandboxUrl }: Installation, email: string) {
  return (await ledgerOf(sandboxUrl, email)).filter(({ outcome }) => outcome === 'stored')
}

export async function attemptsOf({ sandboxUrl }: Installation, email: string) {
  return (await ledgerOf(sandboxUrl, email)).length
}
