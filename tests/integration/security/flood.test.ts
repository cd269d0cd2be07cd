import { expect, test } from '../../support/flavours/app-test.ts'
import type { SmallApp } from '../../support/flavours/start-own-app.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

// Each command is a process of its own.
test.describe.configure({ timeout: 180_000 })

const LINKS = 'http://a.example http://b.example http://c.example http://d.example'

async function send({ app }: SmallApp, change: Record<string, unknown>) {
  const body = bodyOf(makeVisitor(), await fetchToken(app.url, VILLA), VILLA)

  return (await postJson(app.url, { ...body, ...change })).json()
}

/** The hour by Stockholm's clocks, that many hours from now. */
function hour(ahead = 0) {
  const time = new Date(Date.now() + ahead * 3_600_000)

  return time
    .toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })
    .slice(0, 13)
    .replace(' ', 'T')
}

test('S1 an hour’s flood is listed, released and erased by its reason, with one command each', async ({
  small,
}) => {
  const { outbox } = small
  // The interests belong to this hour, or to the previous one if it has just ended, and never to
  // one two hours away.
  const trapped = await send(small, { website: 'x' })
  const linked = await send(small, { interestNote: LINKS })
  expect([trapped.state, linked.state]).toEqual(['quarantined', 'quarantined'])
  const office = ['--office', VILLA.office]
  const quarantined = ['--state', 'quarantined', ...office]

  const list = await outbox('list', ...quarantined, '--reason', 'trapFilled', '--json')
  expect(JSON.parse(list.answer)).toMatchObject([{ reference: trapped.reference }])
  for (const away of [-2, 2]) {
    const other = await outbox('list', ...quarantined, '--hour', hour(away))
    expect(other.answer).toBe('None.\n')
  }
  const erased = await Promise.all(
    [0, -1].map((ahead) =>
      outbox('erase', ...quarantined, '--hour', hour(ahead), '--reason', 'trapFilled'),
    ),
  )
  expect(erased.map(({ answer }) => answer).toSorted()).toEqual([
    '0 erased here\n',
    '1 erased here\n',
  ])
  expect((await outbox('release', ...office, '--reason', 'manyLinks')).answer).toBe(
    '1 go on to Vitec\n',
  )

  for (const vain of [
    ['retry', ...office, '--reason', 'trapFilled'],
    ['release', ...office, '--reason', 'trap filled'],
    ['erase', ...quarantined, '--hour', '2026-11-27'],
  ])
    expect((await outbox(...vain)).status, vain.join(' ')).toBe(2)
})
