import { randomUUID } from 'node:crypto'

import type { Sandbox } from './sandbox.ts'
import type { LedgerEntry } from './store/ledger.ts'

export const CALL = '/Interest/SendInterestAndContactOnEstate'
export const LOGIN = `Basic ${btoa('sandbox:sandbox')}`

export type VitecCaller = ReturnType<typeof callerOf>

type Person = Record<string, unknown>

/** A body that Vitec accepts, from a unique visitor. */
export function someInterest(person: Person = {}, rest: Record<string, unknown> = {}) {
  return {
    updatePerson: {
      customerId: 'M30011',
      firstName: 'Alva',
      lastName: 'Ek',
      email: { emailAddress: `${randomUUID()}@visitor.example` },
      ...person,
    },
    estateId: 'OBJ11385_1395932274',
    ...rest,
  }
}

/** Calls one sandbox as a client of Vitec, and as the tester behind it. */
export function callerOf({ url }: Sandbox) {
  const call = async (path: string, { headers = {}, ...init }: RequestInit = {}) => {
    const response = await fetch(url + path, {
      ...init,
      headers: { authorization: LOGIN, ...Object.fromEntries(new Headers(headers)) },
    })
    const text = await response.text()

    return { status: response.status, headers: response.headers, text, json: jsonOf(text) }
  }

  return {
    call,
    send: (body: unknown, headers: Record<string, string> = {}) =>
      call(CALL, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ledger: async (query = ''): Promise<LedgerEntry[]> =>
      (await call(`/sandbox/interests${query}`)).json,
    order: (order: { match: object; fault: object | null; times?: number; on?: string }) =>
      call('/sandbox/faults', { method: 'PUT', body: JSON.stringify(order) }),
  }
}

function jsonOf(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
