import type { Installation } from './installation.ts'
import { type Person, receiptOf, storedOf } from './people.ts'

const MARK = 'Möjlig dublett'

type Story = {
  early: Person[]
  late: Person[]
  /** The receipts of those who pressed once more after the restore. */
  again: Map<Person, string>
  backupAt: string
}

/** @returns every broken promise, as a sentence. */
export async function judge(at: Installation, { early, late, again, backupAt }: Story) {
  const about = [
    ...early.map((person) => judgeEarly(at, person, again.get(person))),
    ...late.map((person) => judgeLate(at, person, again.get(person), backupAt)),
    ...[...early, ...late].map((person) => judgeDoubles(at, person)),
  ]

  return (await Promise.all(about)).flat()
}

/** A receipt of before the backup is never lost, and who has gone stays gone. */
async function judgeEarly(at: Installation, person: Person, again: string | undefined) {
  const { receiptId, email, end, storedAtDeath } = person
  const [{ state }, stored] = [await receiptOf(at, receiptId), await storedOf(at, email)]
  const complaints: string[] = []
  const say = (what: string) => complaints.push(`${receiptId} (${end}) ${what}`)

  if (end === 'open' && state !== 'delivered') say(`is ${state} and not delivered`)
  if (end === 'open' && stored.length === 0) say('never reached Vitec')
  if (again !== undefined && again !== receiptId) say('got another receipt for the same press')
  if (end === 'withdrawn' && state !== 'withdrawn') say(`is ${state} again`)
  if (end === 'withdrawn' && stored.length > 0) say('reached Vitec all the same')
  if (end === 'erased' && state !== 'erased' && state !== 'delivered') say(`is ${state} again`)
  if (end === 'erased' && stored.length > storedAtDeath) say('was sent after its erasure')
  if (end === 'erased') {
    const found = await at.outbox('find', email, '--json')
    if (found.answer.trim() !== '[]') say('can be found again')
  }

  return complaints
}

/** A receipt of after the backup is not there, and says which time was lost. */
async function judgeLate(
  at: Installation,
  { receiptId, acceptedBy, email }: Person,
  again: string | undefined,
  backupAt: string,
) {
  const { state, lost } = await receiptOf(at, receiptId)
  const page = await fetch(`${at.url()}/sv/receipts/${receiptId}`)
  const words = await page.text()
  const complaints: string[] = []
  const say = (what: string) => complaints.push(`${receiptId} (late) ${what}`)

  if (state !== undefined || !lost) say(`answers ${state} and no lost time`)
  else if (lost.from !== backupAt || lost.until < acceptedBy) say('is not in the lost time')
  if (page.status !== 404 || !words.includes('Vi har inte kvar ditt kvitto'))
    say(`has a page of ${page.status} without the reason`)
  if (again === undefined || (await receiptOf(at, again)).state !== 'delivered')
    say('was pressed again and not delivered')
  if ((await storedOf(at, email)).length === 0) say('never reached Vitec')

  return complaints
}

/** Whatever reaches Vitec twice is marked, but for the first. */
async function judgeDoubles(at: Installation, { email, receiptId }: Person) {
  const [, ...more] = await storedOf(at, email)

  return more
    .filter(({ rawBody }) => !rawBody.includes(MARK))
    .map(() => `${receiptId} reached Vitec twice unmarked`)
}
