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

test('every code has the status that was promised', () => {
  expect(PROBLEMS).toMatchObject(PROMISED)
})

for (const code of Object.keys(PROBLEMS).filter(isCode)) {
  test(`${code} is told as RFC 9457 has it, in codes alone, and is kept by nobody`, async () => {
    const answer = problem(code)

    expect(answer.status).toBe(PROBLEMS[code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.has('retry-after')).toBe([429, 503].includes(PROBLEMS[code]))
    expect(await answer.json()).toEqual({ type: 'about:blank', status: PROBLEMS[code], code })
  })
}

test('the visitor’s mistakes are told by path and code', async () => {
  const issues = [{ path: 'person.firstName', code: 'firstNameMissing' } as const]

  expect(await problem('interestInvalid', { issues }).json()).toMatchObject({ issues })
})
