import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { head, rawRequest, statusOf } from '../../support/raw-request.ts'

const SENT = 'skickat'

const TARGETS: [what: string, target: string][] = [
  ['an address with a host', `http://${SENT}.example/sv`],
  ['an address with an invalid port', `http://${SENT}:99999/`],
  ['an address of another scheme', `ftp://${SENT}.example/`],
  ['a star', '*'],
  ['two slashes', `//${SENT}.example/sv`],
  ['a slash and a backslash', `/\\${SENT}.example/sv`],
  ['no slash', SENT],
]

for (const [what, target] of TARGETS) {
  test(`S5 a request target that is ${what} is 400 with our headers, and its text is in no response and no log`, async ({
    app,
    lines,
  }) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await rawRequest(app.url, head(`${method} ${target}`, 'host: a'))

      expect(statusOf(answer)).toBe(400)
      // If Node's own parser rejects the bytes, there is no request, and so the response has none
      // of our headers.
      if (!answer.includes('\r\n\r\n{')) continue
      expect(answer).toMatch(/^content-security-policy: default-src 'none'/im)
      expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im)
      expect(answer).toMatch(/^permissions-policy: /im)
      expect(answer).not.toMatch(/^location:/im)
      expect(answer).not.toContain(SENT)
    }
    await expect.poll(() => lines.output()).toContain('"requestRefused"')
    expect(lines.output()).not.toContain(SENT)
  })
}

test('S5 a thousand odd request targets of 9.5 kB do not fill the log, and no text of theirs is in it', async ({
  app,
  lines,
}) => {
  const target = `http://a:99999/${SENT.repeat(1_350)}`
  for (let group = 0; group < 10; group += 1) {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => rawRequest(app.url, head(`GET ${target}`, 'host: a'))),
    )
    expect(new Set(answers.map(statusOf))).toEqual(new Set([400]))
  }
  await expectLogged(lines, 'requestRefused', 'targetUnclear', 1_000)

  expect(lines.output()).not.toContain(SENT)
  expect(lines.output().length).toBeLessThan(100_000)
})

const REFUSED: [what: string, request: string, status: number][] = [
  ['a request without a host', head('GET /sv'), 400],
  ['an unknown expectation', head('GET /sv', 'host: a', 'expect: gold'), 417],
  ['a method that Next does not know', head('TRACE /sv', 'host: a'), 405],
]

for (const [what, request, status] of REFUSED) {
  test(`S5 ${what} is ${status} with our headers too`, async ({ app, lines }) => {
    const answer = await rawRequest(app.url, request)

    expect(statusOf(answer)).toBe(status)
    expect(answer).toMatch(/^content-security-policy: default-src 'none'/im)
    expect(answer).toMatch(/^cross-origin-opener-policy: same-origin\r$/im)
    await expect.poll(() => lines.output()).toContain('"requestRefused"')
  })
}

test('S5 a health check with HTTP/1.0 and no host gets a response', async ({ app }) => {
  expect(statusOf(await rawRequest(app.url, 'GET /livez HTTP/1.0\r\n\r\n'))).toBe(200)
})
