import { orderFault } from '../../support/ledger.ts'
import type { Visit } from '../judge/history.ts'
import type { World } from '../world.ts'

/** Every fault of the sandbox, the cheap ones often. */
const FAULTS: readonly { kind: string; [setting: string]: unknown }[] = [
  ...[500, 502, 503, 504, 408, 404, 429].map((status) => ({ kind: 'status', status })),
  { kind: 'status', status: 429, retryAfter: '9' },
  { kind: 'status', status: 503, retryAfter: 'Wed, 21 Oct 2099 07:28:00 GMT' },
  { kind: 'status', status: 500 },
  { kind: 'down' },
  { kind: 'resetAfterRead' },
  { kind: 'resetAfterRead' },
  { kind: 'resetAfterStore' },
  { kind: 'resetAfterStore' },
  { kind: 'resetAfterStore' },
  { kind: 'cutInAnswer' },
  { kind: 'garbage' },
  { kind: 'html' },
  { kind: 'redirect', to: 'http://169.254.169.254/' },
  ...['a', 'b', 'c', 'd', 'e', 'eList', 'f'].map((shape) => ({ kind: 'refuse', shape })),
  { kind: 'slow', ms: 400 },
  { kind: 'slow', ms: 1_500 },
]

/** These cost seconds or megabytes, or stop a whole office. */
const RARE_FAULTS: typeof FAULTS = [
  { kind: 'silent' },
  { kind: 'stallInAnswer' },
  { kind: 'huge' },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 403 },
]
const RARE_SHARE = 0.06
const EARLY_SHARE = 0.02

/** Orders a fault in Vitec for one visitor, once or a few times. @returns the order */
export async function chooseFault(
  { luck, sandbox, count }: World,
  { email, slotId }: Pick<Visit, 'email' | 'slotId'>,
) {
  // A fault that strikes before the visitor of the request is known.
  const isEarly = luck.chance(EARLY_SHARE)
  const fault = isEarly
    ? { kind: 'resetBeforeRead' }
    : luck.pick(luck.chance(RARE_SHARE) ? RARE_FAULTS : FAULTS)
  const on = slotId && !isEarly ? luck.pick(['interest', 'booking'] as const) : 'interest'
  const name = 'status' in fault ? `${fault.kind} ${fault.status}` : fault.kind
  count(`fault ${name}`)
  await orderFault(sandbox.url, {
    match: isEarly ? {} : { email },
    fault,
    times: luck.whole(1, isEarly ? 1 : 4),
    on,
  })

  return name
}
