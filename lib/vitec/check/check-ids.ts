import 'server-only'

import * as z from 'zod'

import type { Office } from '#lib/office/offices.ts'
import { flag, list, object, text } from '#lib/vitec/estate/forgiving.ts'

import { askJson, type Finding, findingOf, type Login, untried, type VitecCheck } from './ask.ts'

type Known = { id: string; name: string | null; isReadOnly?: boolean }

type IdCheck = {
  check: Extract<VitecCheck, 'userId' | 'categoryIds' | 'predefinedTaskId' | 'customField'>
  login: Login
  path(customerId: string): string
  known(json: unknown): Known[]
  /** The ids in the office's entry. */
  wanted(office: Office): string[]
}

const named = list(object({ id: text, name: text, description: text, readOnly: flag }))

/** The lists that the papers name for the ids in an interest [D] (VITEC.md 2, 12, A2). */
const CHECKS: IdCheck[] = [
  {
    check: 'userId',
    login: 'read',
    path: (customerId) => `/Advertising/User/${customerId}`,
    // The shape of the list is in no paper: a bare list, or rows as of the estates [I]. Brokers are
    // listed by their ids alone.
    known: (json) =>
      knownIn(
        Array.isArray(json) ? json : object({ rows: list(z.unknown()) }).parse(json).rows,
      ).map(({ id }) => ({ id, name: null })),
    wanted: (office) =>
      [office.interest.userId, ...tasksOf(office).map((task) => task?.assignedTo)].flatMap(
        (id) => id ?? [],
      ),
  },
  {
    check: 'categoryIds',
    login: 'send',
    path: (customerId) => `/Category/GetCategories?customerId=${customerId}`,
    known: (json) => knownIn(object({ personCategories: named }).parse(json).personCategories),
    wanted: (office) => valuesOf(office).flatMap((values) => values?.categoryIds ?? []),
  },
  {
    check: 'predefinedTaskId',
    login: 'send',
    path: (customerId) => `/Task/GetTasks?customerId=${customerId}`,
    known: knownIn,
    wanted: (office) => tasksOf(office).flatMap((task) => task?.predefinedTaskId ?? []),
  },
  {
    check: 'customField',
    login: 'send',
    path: (customerId) => `/CustomField/Get?customerId=${customerId}`,
    known: (json) =>
      list(object({ fields: list(object({ name: text })) }))
        .parse(json)
        .flatMap(({ fields }) => fields.flatMap(({ name }) => (name ? [{ id: name, name }] : []))),
    wanted: ({ interest, questions }) =>
      [interest.customField?.name, ...questions.map(({ customField }) => customField)].flatMap(
        (name) => name ?? [],
      ),
  },
]

function knownIn(json: unknown): Known[] {
  return named
    .parse(json)
    .flatMap(({ id, name, description, readOnly }) =>
      id ? [{ id, name: name ?? description, isReadOnly: readOnly === true }] : [],
    )
}

/** All values that an office's entry sends for an answer, and those that each interest has. */
function valuesOf({ interest, homeToSell, questions }: Office) {
  return [
    interest,
    homeToSell.interest,
    ...questions.flatMap((question) => [
      question.interest,
      ...question.options.map((option) => option.interest),
    ]),
  ]
}

function tasksOf(office: Office) {
  return valuesOf(office).map((values) => values?.task)
}

/**
 * Whether Vitec knows each id of the office's entry. A list that it needs nothing of is not read,
 * nor one whose login Vitec has refused.
 */
export async function checkIds(office: Office, isRefused: Record<Login, boolean>) {
  const findings: Finding[] = []
  for (const idCheck of CHECKS) {
    const wanted = [...new Set(idCheck.wanted(office))]
    if (wanted.length === 0) continue
    findings.push(
      isRefused[idCheck.login]
        ? untried(idCheck.check, idCheck.login, 'credentialsRefused')
        : await checkEach(idCheck, office, wanted),
    )
  }

  return findings
}

async function checkEach(
  { check, login, path, known }: IdCheck,
  office: Office,
  wanted: string[],
): Promise<Finding> {
  const credentials = login === 'read' ? office.readCredentials : office.credentials
  const { asked, json } = await askJson(path(office.customerId), credentials)
  if (asked.reason !== null) return findingOf(check, login, { asked })

  const all = known(json)
  const isSame = (one: string) => (each: Known) => each.id.toLowerCase() === one.toLowerCase()
  const unknown = wanted.filter((id) => !all.some(isSame(id)))
  const readOnly = wanted.filter((id) => all.find(isSame(id))?.isReadOnly)
  if (unknown.length > 0) {
    const choice = all.map(({ id, name }) => (name && name !== id ? `${id} (${name})` : id))
    const detail = `${unknown.join(', ')}; there is ${choice.join(', ') || 'none'}`
    return { check, login, result: 'no', reason: 'idsUnknown', detail }
  }

  return readOnly.length > 0
    ? { check, login, result: 'no', reason: 'idsReadOnly', detail: readOnly.join(', ') }
    : findingOf(check, login, { asked, detail: wanted.join(', ') })
}
