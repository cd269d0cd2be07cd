import { expect, test } from '../../support/flavours/app-test.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { VILLA } from '../../support/visitor.ts'

const PAGE = `/sv/${VILLA.office}/${VILLA.estateId}`

for (const mayRead of [true, false]) {
  for (const maySend of [true, false]) {
    test.describe(() => {
      test.use({
        moreSettings: {
          VITEC_CREDENTIALS: `sandbox-split:${maySend ? 'sandbox-send' : 'wrong'}`,
          VITEC_READ_CREDENTIALS: `sandbox-split:${mayRead ? 'sandbox-read' : 'wrong'}`,
        },
      })

      test(`A1 a login that ${mayRead ? 'may' : 'may not'} read, and one that ${maySend ? 'may' : 'may not'} send, stop nothing but their own calls`, async ({
        small: { app, sandbox, outbox },
        visitor,
      }) => {
        expect((await fetch(app.url + PAGE)).status).toBe(mayRead ? 200 : 503)
        // A visitor's interest is stored whatever the logins may do.
        const answer = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
        expect(answer.status).toBe(202)
        const { receiptId } = await answer.json()

        const stateNow = async () => {
          const { state } = await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()
          return state
        }
        const isPaused = async () => (await outbox('status')).output.includes('credentialsRefused')
        if (maySend) await expect.poll(stateNow).toBe('delivered')
        else await expect.poll(isPaused).toBe(true)

        expect(await isPaused()).toBe(!maySend)
        expect(await stateNow()).toBe(maySend ? 'delivered' : 'waiting')
        expect((await fetch(app.url + PAGE)).status).toBe(mayRead ? 200 : 503)
        const ledger = await (await fetch(`${sandbox.url}/sandbox/interests`)).json()
        expect(ledger).toHaveLength(1)
        expect(ledger[0].authorized).toBe(maySend)
      })
    })
  }
}

test('A1 a login that may not read is tried once in half a minute, and told', async ({
  reading: { app, front, leapTo },
}) => {
  front.refuse('/advertising/', 401)
  for (let visit = 0; visit < 5; visit += 1) await fetch(`${app.url}/sv/${VILLA.office}`)
  expect(front.reads).toHaveLength(1)

  await leapTo(35)
  await fetch(`${app.url}/sv/${VILLA.office}`)
  expect(front.reads).toHaveLength(2)
  expect(app.output()).toContain('"event":"readLoginRefused"')
})
