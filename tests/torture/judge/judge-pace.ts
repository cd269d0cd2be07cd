import { STALL_MS } from '../watch-stalls.ts'
import type { World } from '../world.ts'
import type { Complaint } from './complaint.ts'
import type { Arrival, Evidence } from './evidence.ts'

/**
 * The shortest wait of the schedule is 10 s, spread by a fifth; a busy machine may delay the first
 * of two.
 */
const WAIT_MS_MIN = 6_500
/**
 * One login may have five requests in progress that arrive together, and five more in the second
 * after them.
 */
const PACE_MAX = 10
const SECOND_MS = 1_000

/**
 * I7: Vitec gets no storm of requests. If the torture moved time forward or a clock leapt, requests
 * right after it are correct.
 */
export function judgePace(world: World, { arrivals, all }: Evidence): Complaint[] {
  return [...[...arrivals].flatMap(([, came]) => tooSoon(world, came)), ...tooMany(world, all)]
}

function tooSoon(world: World, came: Arrival[]): Complaint[] {
  return came.slice(1).flatMap((each, index) => {
    const before = came[index]?.at ?? 0
    if (each.at - before >= WAIT_MS_MIN || leapt(world, before, each.at)) return []

    return [
      {
        invariant: 'I7',
        what: `${each.reference}: again after ${each.at - before} ms, ${endOf(came[index])} and then ${endOf(each)}`,
      },
    ]
  })
}

function endOf(arrival?: Arrival) {
  return `${arrival?.fault?.kind ?? arrival?.outcome} ${arrival?.status ?? ''}`.trim()
}

function tooMany(world: World, all: Arrival[]): Complaint[] {
  return [...Map.groupBy(all, ({ user }) => user)].flatMap(([user, came]) => {
    const times = came.map(({ at }) => at).sort((one, other) => one - other)
    const at = times.find((time, index) => {
      const later = times[index + PACE_MAX]
      return (
        later !== undefined &&
        later - cameFrom(world, time) < SECOND_MS &&
        !leapt(world, time, later)
      )
    })

    return at === undefined
      ? []
      : [{ invariant: 'I7', what: `more than ${PACE_MAX} in a second for ${user}` }]
  })
}

/**
 * The earliest possible arrival: a request seen right after a stall may have waited through all of
 * it.
 */
function cameFrom({ stalls }: World, seenAt: number): number {
  return stalls
    .toReversed()
    .reduce((at, { from, to }) => (from < at && at <= to + STALL_MS ? from : at), seenAt)
}

function leapt({ leaps }: World, from: number, to: number) {
  return leaps.some((leap) => leap.from <= to && leap.to >= from)
}
