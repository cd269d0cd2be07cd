import { expect, test } from 'playwright/test'

import { PROBLEMS, type ProblemCode, problem } from '#lib/http/problem.ts'

/** Other people’s programs read these. */
const PROMISED: Partial<Record<ProblemCode, number>> = {
  bodyUnreadable: 400,
  tokenInvalid: 403,
  originRefused: 403,
  officeUnknown: 404,
  estateUnknown: 404,
  interestChanged: 409,
  bodyTooLarge: 413,
  mediaTypeUnsupported: 415,
  interestInvalid: 422,
  rateLimited: 429,
  storeUnavailable: 503,
}

function isCode(code: string): code is ProblemCode {
  return code in PROBLEMS
}

test('every code has its documented status', () => {
  expect(PROBLEMS).toMatchObject(PROMISED)
})

for (const code of Object.keys(PROBLEMS).filter(isCode)) {
  test(`${code} is an RFC 9457 problem, in codes alone, and not cacheable`, async () => {
    const answer = problem(code)

    expect(answer.status).toBe(PROBLEMS[code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.has('retry-after')).toBe([429, 503].includes(PROBLEMS[code]))
    expect(await answer.json()).toEqual({ type: 'about:blank', status: PROBLEMS[code], code })
  })
}

test('a visitor’s errors have a path and a code', async () => {
  const issues = [{ path: 'person.firstName', code: 'firstNameMissing' } as const]

  expect(await problem('interestInvalid', { issues }).json()).toMatchObject({ issues })
})
