import { expect, test } from '../../support/flavours/app-test.ts'
import { bodyOf, postJson } from '../../support/post-interest.ts'
import type { App } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'

const HOME = `office=${VILLA.office}&estate=${VILLA.estateId}`

async function tokenAt(app: App, query: string): Promise<string> {
  const { token } = await (await fetch(`${app.url}/api/form-token?${HOME}${query}`)).json()

  return token
}

async function pageTokenAt(app: App, query: string) {
  const page = await fetch(`${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}${query}`)

  return /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
}

test('a token of a test is answered in the shape of a receipt, and there is none', async ({
  app,
  visitor,
  lines,
}) => {
  const answer = await postJson(app.url, bodyOf(visitor, await tokenAt(app, '&test=')))

  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    test: true,
    receiptId: 'test',
    reference: 'TEST',
    state: 'erased',
    receiptUrl: '',
  })
  expect((await fetch(`${app.url}/api/receipts/test`)).status).toBe(404)
  expect(lines.output()).toContain('"event":"interestTested","office":"ekbacken"')
  expect(lines.output()).not.toContain('interestAccepted')
})

test('a test shows each mistake as a real form does', async ({ app, visitor }) => {
  const body = { ...bodyOf(visitor, await tokenAt(app, '&test=')), gdprApproval: false }
  const answer = await postJson(app.url, body)

  expect(answer.status).toBe(422)
})

test('a page in test mode makes every later token of it a test', async ({ app, visitor }) => {
  const page = await pageTokenAt(app, '?test')
  for (const token of [page, await tokenAt(app, `&page=${page}`)])
    expect((await postJson(app.url, bodyOf(visitor, token))).status).toBe(200)
})

for (const query of ['', '&test=false', '&test=0', '&test=1'])
  test(`a token asked for with "${query}" is real`, async ({ app, visitor }) => {
    expect((await postJson(app.url, bodyOf(visitor, await tokenAt(app, query)))).status).toBe(202)
  })

test('a page with test=false in its address is real', async ({ app, visitor }) => {
  const token = await pageTokenAt(app, '?test=false')

  expect((await postJson(app.url, bodyOf(visitor, token))).status).toBe(202)
})

test('a test in our own guide is answered alike, and the operator does not hear of it', async ({
  app,
  visitor,
  lines,
}) => {
  const page = encodeURIComponent(`${app.url}/sv/ekbacken/embed`)
  const token = await pageTokenAt(app, `?test&preview&page=${page}`)

  expect((await postJson(app.url, bodyOf(visitor, token))).status).toBe(200)
  expect(lines.output()).not.toContain('interestTested')
})
