/** A request to the sandbox, as its ledger reports it. */
export type LedgerEntry = {
  status: number
  outcome: string
  user: string | null
  rawBody: string
  body: Record<string, unknown> | null
  fault?: unknown
  contact?: unknown
}

export async function ledgerOf(sandboxUrl: string, email: string): Promise<LedgerEntry[]> {
  const answer = await fetch(`${sandboxUrl}/sandbox/interests?email=${encodeURIComponent(email)}`)

  return answer.json()
}

export async function orderFault(
  sandboxUrl: string,
  order: { match: object; fault: object | null; times?: number; on?: string },
) {
  const answer = await fetch(`${sandboxUrl}/sandbox/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  })
  if (!answer.ok) throw new Error(`expected the sandbox to take the fault: ${await answer.text()}`)
}
