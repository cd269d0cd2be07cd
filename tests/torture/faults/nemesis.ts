import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../support/free-port.ts'
import { holdsCanary } from '../canaries.ts'
import { type Instance, startInstance } from '../instance.ts'
import { type Plan, plansFor } from '../plans.ts'
import type { World } from '../world.ts'
import { type Forwarder, startForwarder } from './forwarder.ts'
import { letTimePass } from './let-time-pass.ts'

const READY_WAIT_MS = 60_000
const TIME_PASSES_EVERY_MS = 6_000

type TormentOptions = {
  rounds: number
  instances: number
  often?: string | undefined
  onRound: (round: number, plan: string) => void
}

/** Starts lives and ends them, each in its own way, until that many have ended. */
export async function torment(world: World, { rounds, instances, often, onRound }: TormentOptions) {
  const plans = dealPlans(world, instances, often)
  let begun = 0
  let ended = 0
  let isOver = false

  async function oneSlot() {
    const forwarder = await startForwarder(world.sandbox)
    const port = String(await freePort())
    // Plans that have not happened yet are tried again after the last round, within reason.
    while (begun < rounds || (plans.areLeft() && begun < rounds * 8)) {
      begun += 1
      const plan = begun > rounds ? plans.dealLeft() : plans.deal()
      const hasCome = await playLife(world, plan, { forwarder, port })
      if (hasCome) plans.came(plan)
      ended += 1
      onRound(ended, hasCome ? plan.name : `${plan.name}, and it did not come`)
    }
    await forwarder.close()
  }

  async function keepTime() {
    while (!isOver) {
      await wait(TIME_PASSES_EVERY_MS)
      // Another process may have locked the store; time passes again soon.
      await letTimePass(world).catch(() => world.count('time stood still'))
    }
  }

  const time = keepTime()
  await Promise.all(Array.from({ length: instances }, oneSlot))
  isOver = true
  await time
}

/** Deals each plan once before any plan repeats, and the frequent one between any two. */
function dealPlans({ luck, store }: World, instances: number, often?: string) {
  const all = plansFor(store.engine, instances)
  const between = all.filter(({ name }) => name === often)
  if (often && between.length === 0) throw new Error(`expected a way to end: ${often}`)
  const shuffled = () => luck.shuffle(all).flatMap((plan) => [plan, ...between])
  let hand = shuffled()
  const left = new Map(hand.map((plan) => [plan.name, plan]))

  return {
    deal() {
      if (hand.length === 0) hand = shuffled()
      const plan = hand.pop()
      if (!plan) throw new Error('expected a plan')
      return plan
    },
    /** One of the plans that have never happened, however often they were tried. */
    dealLeft: () => luck.pick([...left.values()]),
    areLeft: () => left.size > 0,
    came: ({ name }: Plan) => void left.delete(name),
  }
}

/** @returns whether the plan happened */
async function playLife(
  world: World,
  plan: Plan,
  { forwarder, port }: { forwarder: Forwarder; port: string },
) {
  const from = Date.now()
  const life = startInstance(
    { ...world.settings, PORT: port, VITEC_BASE_URL: forwarder.url, ...plan.settings?.(world) },
    { blocksMax: plan.blocksMax?.(world) },
  )
  world.lives.add(life)
  const beside = plan.beside?.({ world, life })
  await untilReady(life)
  // A life may freeze at its first claim, before it has said that it is ready.
  const hasLived = life.isReady() || life.lastWords() === 'freeze'
  if (hasLived) await plan.act({ world, life, forwarder })
  life.kill('SIGKILL')
  await life.gone
  await beside
  world.lives.delete(life)

  if (life.hasGoneUnasked()) world.unasked.push(`${plan.name}: ${life.output().slice(-1_500)}`)
  if (plan.shiftMs) world.leaps.push({ from, to: Date.now() })
  if (holdsCanary(Buffer.from(life.output())))
    world.leaks.push(`the output of a life (${plan.name})`)

  return countEnd(world, plan, { life, hasLived })
}

function countEnd(
  world: World,
  { name }: Plan,
  { life, hasLived }: { life: Instance; hasLived: boolean },
) {
  const words = life.lastWords()
  const isPoint = name.startsWith('K')
  if (words && words !== 'freeze') world.count(`kill ${words}`)
  else world.count(isPoint ? `killed before ${name} came` : `life ${name}`)

  // A power cut or an occupied port ends the process too: that is not the ordered death.
  return isPoint ? words === name : hasLived
}

async function untilReady(life: Instance) {
  const deadline = performance.now() + READY_WAIT_MS
  while (
    !life.isReady() &&
    !life.isGone() &&
    life.lastWords() !== 'freeze' &&
    performance.now() < deadline
  )
    await wait(20)
}
