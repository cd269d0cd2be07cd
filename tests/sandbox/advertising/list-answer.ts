import { addFieldError, type FieldErrors } from '../binding/field-errors.ts'
import type { EstateSeed } from '../estates/estate-seed.ts'
import { estatesOf } from '../estates/find-estate.ts'
import { pastTime } from '../estates/homes/complete-showing.ts'
import { statusFlags, typeNames } from '../estates/listing-names.ts'
import { type Answer, jsonAnswer } from '../http/answer.ts'
import { refusal } from '../messages/refusal.ts'
import { instantOf } from './swedish-time.ts'

/**
 * Vitec's own page size is documented nowhere; this one is large enough for an office's whole list
 * [I].
 */
const PAGE_SIZE = 100

/** `{ index, count, totalRowCount, rows }`; a page past the end has no rows (VITEC.md 7.2). */
export function listAnswer(customerId: string, query: URLSearchParams, accept?: string): Answer {
  const errors: FieldErrors = {}
  const criteria = readCriteria(query, errors)
  if (Object.keys(errors).length > 0) return refusal(errors, accept)

  const rows = estatesOf(customerId)
    .filter((estate) => fits(estate, criteria))
    .map(({ id, primaryAgent, changed }) => ({
      id,
      customerId: primaryAgent.office.customerId,
      changedAt: pastTime(changed),
    }))
  const { pageIndex: index, pageSize } = criteria

  return jsonAnswer(200, {
    index,
    count: Math.ceil(rows.length / pageSize),
    totalRowCount: rows.length,
    rows: rows.slice(index * pageSize, (index + 1) * pageSize),
  })
}

type Criteria = ReturnType<typeof readCriteria>

function fits({ status, type, changed }: EstateSeed, criteria: Criteria) {
  const changedAt = instantOf(pastTime(changed)) ?? 0

  return (
    (criteria.statuses === null || (criteria.statuses & statusFlags[status]) !== 0) &&
    (criteria.types === null || criteria.types.includes(type.toLowerCase())) &&
    changedAt >= (criteria.changedFrom ?? Number.NEGATIVE_INFINITY) &&
    changedAt <= (criteria.changedTo ?? Number.POSITIVE_INFINITY)
  )
}

/** Parameter names are case-insensitive, and have the prefixes that the client uses. */
function readCriteria(query: URLSearchParams, errors: FieldErrors) {
  const given = (name: string) =>
    [...query]
      .filter(([key, value]) => key.toLowerCase() === name.toLowerCase() && value !== '')
      .flatMap(([, value]) => value.split(','))
      .map((value) => value.trim().toLowerCase())
  const read = <Value>(name: string, parse: (text: string) => Value | null) =>
    given(name).flatMap((text) => {
      const value = parse(text)
      if (value === null) addFieldError(errors, name, `The value '${text}' is not valid.`)

      return value === null ? [] : [value]
    })
  const flags = read('criteria.status', flagOf)
  const types = read('criteria.type', typeOf)

  return {
    statuses: flags.length === 0 ? null : flags.reduce((all, flag) => all | flag, 0),
    types: types.length === 0 ? null : types,
    changedFrom: read('criteria.changedAtMinValue', timeOf).at(0),
    changedTo: read('criteria.changedAtMaxValue', timeOf).at(0),
    pageIndex: read('paging.pageIndex', (text) => wholeNumberFrom(0, text)).at(0) ?? 0,
    pageSize: read('paging.pageSize', (text) => wholeNumberFrom(1, text)).at(0) ?? PAGE_SIZE,
  }
}

/** The value is a name, or a number that may hold several flags at once. */
function flagOf(text: string) {
  const named = Object.entries(statusFlags).find(([name]) => name.toLowerCase() === text)

  return named?.[1] ?? wholeNumberFrom(0, text)
}

function typeOf(text: string) {
  return Object.keys(typeNames).some((name) => name.toLowerCase() === text) ? text : null
}

/** A `+` before the offset arrives as a space, since it is one in a query. */
function timeOf(text: string) {
  return instantOf(text.toUpperCase().replace(/ (\d{2}:?\d{2})$/, '+$1'))
}

function wholeNumberFrom(min: number, text: string) {
  return /^\d{1,9}$/.test(text) && Number(text) >= min ? Number(text) : null
}
