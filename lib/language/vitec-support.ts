/** The groups of functions that Vitec gives a login [D] (lib/vitec/VITEC.md 12, A1). */
export type FunctionGroup = 'Advertising' | 'CRM-Contact'

export type SupportRequest = {
  method: 'GET' | 'POST'
  /** Without the query. */
  call: string
  group: FunctionGroup
  customerId: string
  status: 401 | 403
}

/** The question to Vitec's support about a call that is refused. They answer in Swedish. */
export function supportRequest({ method, call, group, customerId, status }: SupportRequest) {
  const refused = `Hej! Vårt anrop ${method} ${call} för kund ${customerId} besvaras med ${status}.`

  return status === 401
    ? `${refused} Stämmer lösenordet för funktionsgruppen ${group}, eller har den ett eget?`
    : `${refused} Kan ni ge vår användare rätt till funktionsgruppen ${group} för den kunden?`
}
