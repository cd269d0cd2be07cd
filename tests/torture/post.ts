import { CANARIES } from './canaries.ts'
import type { Try, Visit } from './judge/history.ts'

const TIMEOUT_MS = 15_000

type Answer = {
  [Key in Try['outcome']]: Omit<Extract<Try, { outcome: Key }>, 'at' | 'token'>
}[Try['outcome']]

/** A token of the visitor's own, or null when no response arrives. */
export async function fetchOwnToken(url: string, { office, estateId }: Visit) {
  const answer = await ask(`${url}/api/form-token?office=${office}&estate=${estateId}`)
  if (!answer?.ok) return null
  const body: unknown = await answer.json().catch(() => null)
  const isToken = typeof body === 'object' && body !== null && 'token' in body

  return isToken ? String(body.token) : null
}

/** The token in the page, as it was when a visitor last read it. */
export async function readTokenInPage(url: string, { office, estateId }: Visit) {
  const answer = await ask(`${url}/sv/${office}/${estateId}`)
  const page = (await answer?.text().catch(() => '')) ?? ''

  return /name="token" value="([^"]+)"/.exec(page)?.[1] ?? null
}

/** Presses the button once. */
export async function post(url: string, visit: Visit, token: string): Promise<Answer> {
  const { headers, body } = visit.isForm ? formBody(visit, token) : jsonBody(visit, token)
  const answer = await ask(`${url}/api/interests`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body,
  })
  if (!answer) return { outcome: 'silence' }
  if (answer.status === 303) {
    const receiptId = answer.headers.get('location')?.split('/').at(-1) ?? ''
    return { outcome: 'receipt', receiptId }
  }
  const text = await answer.text().catch(() => null)
  // A status without its whole body is no response that a script can use.
  if (text === null) return { outcome: 'silence' }
  if (answer.status === 202) return { outcome: 'receipt', receiptId: textAt(text, 'receiptId') }

  return { outcome: 'refused', status: answer.status, code: textAt(text, 'code') || 'page' }
}

/** Asks to withdraw the interest of this receipt. The judge reads the result from the store. */
export async function withdraw(url: string, receiptId: string) {
  await ask(`${url}/api/receipts/${receiptId}/withdraw`, { method: 'POST', redirect: 'manual' })
}

/** The bytes of a post, for acts that send half of it. */
export function jsonBody(visit: Visit, token: string) {
  const { office, estateId, slotId, number, email } = visit
  const body = JSON.stringify({
    token,
    office,
    estateId,
    locale: 'sv',
    person: { firstName: `Besökare ${number}`, lastName: CANARIES.lastName },
    email: { emailAddress: email },
    interestNote: `${CANARIES.note} ${number}`,
    gdprApproval: true,
    ...(slotId && { viewing: slotId }),
  })

  return { headers: { 'content-type': 'application/json' }, body }
}

function formBody({ office, estateId, slotId, number, email }: Visit, token: string) {
  const fields = new URLSearchParams({
    token,
    office,
    estateId,
    locale: 'sv',
    'person.firstName': `Besökare ${number}`,
    'person.lastName': CANARIES.lastName,
    'person.cellPhone': '',
    'email.emailAddress': email,
    interestNote: `${CANARIES.note} ${number}`,
    gdprApproval: 'true',
    ...(slotId && { viewing: slotId }),
  })

  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  }
}

async function ask(url: string, options: RequestInit = {}) {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch {
    return null
  }
}

function textAt(text: string, name: string) {
  try {
    const parsed: unknown = JSON.parse(text)
    const found = typeof parsed === 'object' && parsed !== null && Object.entries(parsed)
    return String((found || []).find(([key]) => key === name)?.[1] ?? '')
  } catch {
    return ''
  }
}
