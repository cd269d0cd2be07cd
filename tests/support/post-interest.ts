import './openapi/documented.ts'

import { VILLA, type Visitor } from './visitor.ts'

type Home = { office: string; estateId: string }

/** A token of the visitor's own, as the script gets it. */
export async function fetchToken(
  appUrl: string,
  { office, estateId }: Home = VILLA,
  headers: Record<string, string> = {},
): Promise<string> {
  const address = `${appUrl}/api/form-token?office=${office}&estate=${estateId}`
  const answer = await fetch(address, { headers })
  const { token } = await answer.json()

  return token
}

/** The token in the page, as a form without script posts it. */
export async function readPageToken(
  appUrl: string,
  { office, estateId }: Home = VILLA,
): Promise<string> {
  const page = await (await fetch(`${appUrl}/sv/${office}/${estateId}`)).text()
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1]
  if (!token) throw new Error('expected a token in the page')

  return token
}

/** The smallest valid body. */
export function bodyOf(visitor: Visitor, token: string, home: Home = VILLA) {
  return {
    token,
    office: home.office,
    estateId: home.estateId,
    locale: 'sv',
    person: { firstName: visitor.firstName, lastName: visitor.lastName },
    email: { emailAddress: visitor.email },
    gdprApproval: true as boolean | undefined,
  }
}

export function postJson(appUrl: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${appUrl}/api/interests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export function postForm(
  appUrl: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return fetch(`${appUrl}/api/interests`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  })
}

/** The same values as `bodyOf`, as a form posts them. */
export function formOf(
  visitor: Visitor,
  token: string,
  home: Home = VILLA,
): Record<string, string> {
  return {
    token,
    office: home.office,
    estateId: home.estateId,
    locale: 'sv',
    'person.firstName': visitor.firstName,
    'person.lastName': visitor.lastName,
    'person.cellPhone': '',
    'email.emailAddress': visitor.email,
    'address.countryCode': 'SE',
    gdprApproval: 'true',
  }
}
