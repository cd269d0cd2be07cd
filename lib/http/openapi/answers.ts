import 'server-only'

import * as z from 'zod'

import { PROBLEMS, type ProblemCode } from '#lib/http/problem.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { ISSUE_CODES } from '#lib/interest/issue-codes.ts'

const state = z.enum(STATES)
const time = z.iso.datetime()
const count = z.int().min(0)

/** 202: the interest is on the disk. */
export const acceptedAnswer = z.strictObject({
  receiptId: z.string(),
  reference: z.string(),
  state,
  receiptUrl: z.url(),
})

/** 200 to a token of test mode: checked, and not stored. */
export const testedAnswer = z.strictObject({
  test: z.literal(true),
  receiptId: z.literal('test'),
  reference: z.literal('TEST'),
  state,
  receiptUrl: z.literal(''),
})

export const receiptAnswer = z.strictObject({
  receiptId: z.string(),
  reference: z.string(),
  state,
  booking: state.optional(),
})

export const tokenAnswer = z.strictObject({ token: z.string() })

const issue = z.strictObject({
  path: z.string(),
  code: z.enum(ISSUE_CODES),
  suggestion: z.string().optional(),
})

/** RFC 9457, with these codes at this status. */
export function problemAnswer(status: number) {
  const codes = Object.entries(PROBLEMS).flatMap(([code, of]) => (of === status ? [code] : []))

  return z.strictObject({
    type: z.literal('about:blank'),
    status: z.literal(status),
    code: z.enum(codes),
    ...(status === PROBLEMS.interestInvalid ? { issues: z.array(issue) } : {}),
    ...(status === PROBLEMS.receiptUnknown
      ? { lost: z.strictObject({ from: time, until: time }).optional() }
      : {}),
  })
}

/** The statuses of these codes, each once. */
export function statusesOf(codes: ProblemCode[]) {
  return [...new Set(codes.map((code) => PROBLEMS[code]))]
}

/** oEmbed 1.0, type rich (https://oembed.com). */
export const oembedAnswer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  provider_name: z.string(),
  provider_url: z.url(),
  title: z.string(),
  author_name: z.string(),
  author_url: z.url(),
  cache_age: count,
  thumbnail_url: z.url().optional(),
  thumbnail_width: count.optional(),
  thumbnail_height: count.optional(),
  width: count,
  height: count,
  html: z.string(),
})

const perState = z.strictObject(Object.fromEntries(STATES.map((each) => [each, count])))

export const statusAnswer = z.strictObject({
  at: time,
  offices: z.array(
    z.strictObject({
      office: z.string(),
      isKnown: z.boolean(),
      states: perState,
      bookings: perState,
      oldestWaitingSeconds: count.nullable(),
      paused: z
        .strictObject({ reason: z.string(), since: time, probeAt: time.nullable() })
        .nullable(),
      circuitOpenUntil: time.nullable(),
      lastDeliveredAt: time.nullable(),
    }),
  ),
  keysInUse: z.array(z.string()),
  storeOlderSince: time.nullable(),
  node: z.string(),
})

/** How many attempts of one round ended in each way. */
export const roundAnswer = z.record(z.string(), count)
