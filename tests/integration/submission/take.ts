import { readSubmission } from '#app/_submission/read.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { issuesOf } from '#lib/interest/issues-of.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { interestBodyFor } from '#lib/vitec/interest/interest-body.ts'

export type Take = typeof take

export type Sent = {
  updatePerson: Record<string, unknown> & { address?: Record<string, unknown> }
  presentAccommodation?: Record<string, unknown>
  interestNote: string
}

export type Taken = { issues: string[]; sent: Sent | null }

export function jsonPost(body: object) {
  return posted('application/json', JSON.stringify(body))
}

/** The same body as a form sends it. */
export function formPost(body: object) {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inner, each]): [string, string] => [
          `${name}.${inner}`,
          String(each),
        ])
      : [[name, String(value)] as const],
  )

  return rawFormPost(new URLSearchParams(fields.map((field) => [...field])).toString())
}

export function rawFormPost(text: string) {
  return posted('application/x-www-form-urlencoded', text)
}

function posted(type: string, body: string) {
  const headers = { 'content-type': type }

  return new Request('http://127.0.0.1/api/interests', { method: 'POST', headers, body })
}

/** A post passed through the app's own functions, up to the body for Vitec. */
export async function take(request: Request): Promise<Taken> {
  const submission = await readSubmission(request)
  if (!submission.ok) return { issues: [submission.code], sent: null }
  const office = ekbacken()
  const checked = interestSchemaFor(office.fields).safeParse(submission.input)
  if (!checked.success) return { issues: told(issuesOf(checked.error)), sent: null }
  const verified = verifyNumbers(checked.data)
  if (!verified.ok) return { issues: told(verified.issues), sent: null }
  const body = interestBodyFor({
    interest: verified.interest,
    office,
    reference: '7K3F-92QX',
    acceptedAt: new Date('2026-01-31T11:00:00Z'),
    mayBeThere: false,
  })

  return { issues: [], sent: JSON.parse(JSON.stringify(body)) }
}

function ekbacken(): Office {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the sandbox’s first office')

  return office
}

function told(issues: { path: string; code: string }[]) {
  return issues.map(({ path, code }) => `${path}: ${code}`)
}
