import type { Engine } from '../support/stores/make-store.ts'
import { createLuck, type Luck } from '../torture/random.ts'
import { type Installation, install } from './installation.ts'
import { judge } from './judge.ts'
import {
  attemptsOf,
  erase,
  type Fate,
  letThrough,
  type Person,
  press,
  pressAgain,
  receiptOf,
  STOPPED,
  storedOf,
  withdraw,
} from './people.ts'
import { until } from './until.ts'

const FATES: Fate[] = ['well', 'refused', 'paused', 'paused', 'doubtful']

type Options = {
  engine: Engine
  rounds: number
  seed: number
  onRound?: (round: number, figures: Record<string, number>) => void
}

/**
 * Loses the store of an app and puts a backup back, again and again: visitors, backup, more
 * visitors, withdrawals, erasures, death, restore, `restored`, and everything is sent that a person
 * lets go.
 * @returns what broke, and how often each thing happened.
 */
export async function disasters({ engine, rounds, seed, onRound }: Options) {
  const figures: Record<string, number> = {}
  const complaints: string[] = []
  const at = await install(engine)
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const luck = createLuck(seed * 1_000 + round)
      const broken = await disaster(at, { luck, file: `${at.folder}/copy-${round}`, count })
      complaints.push(...broken.map((what) => `round ${round}: ${what}`))
      onRound?.(round, figures)
    }
  } finally {
    await at.remove()
  }

  return { complaints, figures }

  function count(what: string, by = 1) {
    figures[what] = (figures[what] ?? 0) + by
  }
}

type Around = { luck: Luck; file: string; count(what: string, by?: number): void }

async function disaster(at: Installation, { luck, file, count }: Around) {
  await at.makeStore()
  await at.start()
  await at.outbox('pause', STOPPED)
  const early = await many(luck.whole(3, 5), () => press(at, luck.pick(FATES)))
  if (luck.chance(0.5)) await endOne(at, luck, early)
  const made = await at.outbox('backup', file)
  const backupAt = /restored --at (\S+)/.exec(made.answer)?.[1] ?? ''
  const sentBefore = await requestsOf(at, early)

  const late = await many(luck.whole(1, 3), () => press(at, luck.pick(FATES)))
  for (const person of early.filter(isHere)) {
    const what = luck.pick(['goes out', 'withdraw', 'erase', 'stays'] as const)
    if (what === 'withdraw') await withdraw(at, person)
    if (what === 'erase') await erase(at, person)
    if (what === 'goes out' && person.fate === 'refused') await goOut(at, person)
  }
  if (luck.chance(0.5)) await goOn(at, everybodyAt(STOPPED, [...early, ...late]))
  await at.kill()
  const everybody = [...early, ...late]
  for (const person of everybody) person.storedAtDeath = (await storedOf(at, person.email)).length
  const isOlder = (await requestsOf(at, everybody)) > sentBefore
  for (const person of everybody) {
    await letThrough(at, person)
    count(person.end === 'open' ? person.fate : person.end)
  }
  await at.putBack(file)

  const complaints: string[] = []
  if (luck.chance(0.5)) {
    await at.outbox('restored', '--at', backupAt)
    await at.start()
  } else {
    await at.start()
    if (isOlder) complaints.push(...(await mustBeNoticed(at, everybody)))
    if (isOlder) count('older stores noticed')
    await at.outbox('restored', '--at', backupAt)
  }
  const again = new Map<Person, string>()
  for (const person of everybody.filter(({ end }) => end === 'open'))
    again.set(person, await pressAgain(at, person))
  await drain(at)
  complaints.push(...(await judge(at, { early, late, again, backupAt })))
  count('disasters')
  count('sent again, marked', await doublesOf(at, everybody))
  await at.kill()

  return complaints
}

async function many<Item>(count: number, make: () => Promise<Item>) {
  const items: Item[] = []
  for (let made = 0; made < count; made += 1) items.push(await make())

  return items
}

/** One who has not reached Vitec withdraws, or is erased. */
async function endOne(at: Installation, luck: Luck, people: Person[]) {
  const here = people.filter(isHere)
  if (here.length > 0) await luck.pick([withdraw, erase])(at, luck.pick(here))
}

/** Vitec does not have it, and cannot have it. */
function isHere({ end, fate }: Person) {
  return end === 'open' && (fate === 'refused' || fate === 'paused')
}

async function goOut(at: Installation, person: Person) {
  await letThrough(at, person)
  await at.outbox('retry', person.receiptId)
  await untilDelivered(at, [person])
}

/** A person lets the office go on that they had stopped. */
async function goOn(at: Installation, people: Person[]) {
  await at.outbox('resume', STOPPED)
  await untilDelivered(
    at,
    people.filter(({ end }) => end === 'open'),
  )
}

const everybodyAt = (office: string, people: Person[]) =>
  people.filter(({ body }) => body.office === office)

async function untilDelivered(at: Installation, people: Person[]) {
  for (const { receiptId } of people)
    await until(async () => (await receiptOf(at, receiptId)).state === 'delivered')
}

async function requestsOf(at: Installation, people: Person[]) {
  const counts = await Promise.all(people.map(({ email }) => attemptsOf(at, email)))

  return counts.reduce((sum, count) => sum + count, 0)
}

async function doublesOf(at: Installation, people: Person[]) {
  const counts = await Promise.all(people.map(({ email }) => storedOf(at, email)))

  return counts.reduce((sum, stored) => sum + Math.max(stored.length - 1, 0), 0)
}

/** Nothing may leave a store that is older, before somebody says of when it is. */
async function mustBeNoticed(at: Installation, people: Person[]) {
  const before = await requestsOf(at, people)
  await until(async () => (await at.status()).storeOlderSince !== null)
  const sent = (await requestsOf(at, people)) - before

  return sent > 0 ? [`${sent} requests left an older store`] : []
}

/** A person lets go what is held, until all of it has ended. */
async function drain(at: Installation) {
  await at.outbox('resume', STOPPED)
  for (const office of ['ekbacken', STOPPED]) await at.outbox('retry', '--office', office)
  await until(async () => {
    const { offices } = await at.status()
    return offices.every(({ states: { waiting, sending, uncertain, held } }) =>
      [waiting, sending, uncertain, held].every((count) => count === 0),
    )
  })
}
