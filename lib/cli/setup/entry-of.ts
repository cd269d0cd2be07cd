import 'server-only'

import { officeSchema } from '#lib/office/office-schema.ts'
import { keySchema } from '#lib/office/parse-offices.ts'
import { settingsSchema } from '#lib/settings/settings.ts'

import { type Answers, loginName, QUESTIONS, type Question } from './questions.ts'

/** Both files as they are: the settings of `.env`, and the entries of the offices file. */
export type Found = { env: Record<string, string>; offices: Record<string, unknown> }

/** Returns the answer that the files hold already, as a person would type it. */
export function answerIn({ env, offices }: Found, { place, flag }: Question, key: string) {
  if (flag === 'login') return env[loginName(key)] || env.VITEC_CREDENTIALS
  if (place.file === 'env') return env[place.name]
  if (place.file === 'key') return undefined
  let value: unknown = offices[key]
  for (const name of place.path) value = isRecord(value) ? value[name] : undefined

  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : undefined
}

/** The entry of the offices file that these answers make. */
export function entryOf(answers: Answers) {
  const entry: Record<string, unknown> = {}
  for (const { place, flag, isMany } of QUESTIONS) {
    const answer = answers[flag]
    if (place.file !== 'offices' || !answer) continue
    const [last = '', ...above] = place.path.toReversed()
    let inside = entry
    for (const name of above.toReversed()) {
      const next = isRecord(inside[name]) ? inside[name] : {}
      inside[name] = next
      inside = next
    }
    inside[last] = isMany ? listOf(answer) : answer
  }

  return entry
}

/** @returns what is wrong with an answer, or null. */
export function complaintAbout({ place, flag }: Question, answer: string, answers: Answers) {
  if (flag === 'login') return /^[^:]+:./.test(answer) ? null : 'must be user:password'
  if (place.file === 'key') return messageOf(keySchema.safeParse(answer).error?.issues)
  if (place.file === 'env') {
    const shape: Record<string, { safeParse(value: unknown): Parsed }> = settingsSchema.shape
    return messageOf(shape[place.name]?.safeParse(answer).error?.issues)
  }
  const { error } = officeSchema.safeParse(entryOf({ ...answers, [flag]: answer }))
  const where = place.path.join('.')

  return messageOf(error?.issues.filter(({ path }) => path.map(String).join('.').startsWith(where)))
}

type Parsed = { error?: { issues: { message: string }[] } | undefined }

function messageOf(issues: { message: string }[] | undefined) {
  return issues?.[0]?.message ?? null
}

function listOf(answer: string) {
  return answer
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
