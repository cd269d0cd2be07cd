import { DatabaseSync } from 'node:sqlite'

import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

/**
 * The process dies in the transaction that stores the first interest and counts it
 * (tests/torture/faults/points.ts, K1).
 */
const DIES = { NODE_OPTIONS: '--import=./tests/torture/faults/crash-at.ts', CRASH_AT: 'K1' }

test('T27 T30 S1 a process that dies while it stores a post counts none, and the same press again is stored once', async ({
  sandbox,
}) => {
  const folder = await makeFolder()
  const settings = { ...(await appSettings(folder.path, sandbox.url)), TRUSTED_PROXY_HOPS: '1' }
  const dying = await startApp({ ...settings, ...DIES })
  const visitor = makeVisitor()
  const body = bodyOf(visitor, await fetchToken(dying.url))
  const from = { 'x-forwarded-for': '198.51.100.7' }
  await expect(postJson(dying.url, body, from)).rejects.toThrow()
  await dying.end()
  expect(dying.output()).toContain('TORTURE K1')
  expect(countedIn(folder.path)).toEqual({ interests: 0, posts: 0 })

  const app = await startApp(settings)
  const answers = [await postJson(app.url, body, from), await postJson(app.url, body, from)]
  const receipts = await Promise.all(answers.map((answer) => answer.json()))

  expect(receipts[0]).toMatchObject({ state: 'waiting', receiptId: expect.any(String) })
  expect(receipts[1]?.receiptId).toBe(receipts[0]?.receiptId)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  expect(countedIn(folder.path)).toEqual({ interests: 1, posts: 1 })
  await app.end()
  await folder.remove()
})

/** The stored interests, and the number of posts counted for the address. */
function countedIn(folder: string) {
  const store = new DatabaseSync(`${folder}/intresse.db`, { readOnly: true, timeout: 10_000 })
  const row = store
    .prepare(
      `select (select count(*) from interests) as interests,
        (select coalesce(sum(points), 0) from rates where key like 'address%') as posts`,
    )
    .get()
  store.close()

  return { interests: row?.interests, posts: row?.posts }
}
