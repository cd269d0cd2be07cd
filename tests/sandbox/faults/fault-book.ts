import { type Fault, type FaultMatch, type FaultOrder, isEmpty } from './fault-schema.ts'

type StandingFault = FaultOrder & { fault: Fault }

/** The keys of a request. A body may name two addresses. */
export type FaultKeys = { emails?: string[]; estateId?: string; customerId?: string }

export function openFaultBook() {
  let standing: StandingFault[] = []

  return {
    list: () => standing,
    clear() {
      standing = []
    },
    put(order: FaultOrder) {
      standing = standing.filter((other) => !isSamePlace(other, order))
      if (order.fault) standing.push({ ...order, fault: order.fault })
    },
    /**
     * The fault for this request, counted as used once. The narrower match wins, then the newer.
     */
    take(on: FaultOrder['on'], keys: FaultKeys): Fault | undefined {
      const found = standing
        .filter((candidate) => candidate.on === on && isMatch(candidate.match, keys))
        .toReversed()
        .toSorted((one, other) => breadth(other.match) - breadth(one.match))[0]
      if (found) use(found)

      return found?.fault
    },
    /**
     * A fault that must strike before the body is read, so only a match on everything can order it.
     */
    takeBeforeRead() {
      const found = standing.findLast(
        ({ on, match, fault }) =>
          on === 'interest' && isEmpty(match) && fault.kind === 'resetBeforeRead',
      )
      if (found) use(found)

      return found?.fault
    },
  }

  function use(fault: StandingFault) {
    if (fault.times === undefined) return
    fault.times -= 1
    if (fault.times === 0) standing = standing.filter((other) => other !== fault)
  }
}

function isSamePlace(one: FaultOrder, other: FaultOrder) {
  return (
    one.on === other.on &&
    isSame(one.match.email, other.match.email) &&
    isSame(one.match.estateId, other.match.estateId) &&
    isSame(one.match.customerId, other.match.customerId)
  )
}

function isMatch(match: FaultMatch, { emails = [], estateId, customerId }: FaultKeys) {
  return (
    (match.email === undefined || emails.some((email) => isSame(email, match.email))) &&
    (match.estateId === undefined || isSame(match.estateId, estateId)) &&
    (match.customerId === undefined || isSame(match.customerId, customerId))
  )
}

function isSame(one: string | undefined, other: string | undefined) {
  return one?.toLowerCase() === other?.toLowerCase()
}

/** An address is one person, an estate is many, an office is more. */
function breadth({ email, estateId, customerId }: FaultMatch) {
  return (email ? 4 : 0) + (estateId ? 2 : 0) + (customerId ? 1 : 0)
}
