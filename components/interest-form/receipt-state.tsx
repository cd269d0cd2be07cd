'use client'

import { useEffect, useState } from 'react'

import { isState, type State } from '#lib/interest/delivery.ts'

import type { ReceiptPhrases } from './form-config.ts'

/**
 * The delays before the state is read again; most interests arrive within a second. The last delay
 * repeats while the page is visible.
 */
const ASK_AFTER_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

type ReceiptStateProps = {
  receiptId: string
  initial: State
  /** Of the viewing that is to be booked. */
  booking?: State | undefined
  phrases: Pick<ReceiptPhrases, 'state' | 'stateWords' | 'booking'>
}

type Seen = { state: State; booking?: State | undefined }

/**
 * The state of a stored interest in words, kept current while the page is visible. A change is
 * announced.
 */
export function ReceiptState({ receiptId, initial, booking: first, phrases }: ReceiptStateProps) {
  const [{ state, booking }, setSeen] = useState<Seen>({ state: initial, booking: first })

  useEffect(() => {
    const stop = new AbortController()
    void followState(receiptId, { onSeen: setSeen, signal: stop.signal })
    return () => stop.abort()
  }, [receiptId])

  return (
    <div role="status">
      <p className="state" data-state={state}>
        {phrases.state[state]}
      </p>
      <p>{phrases.stateWords[state]}</p>
      {booking && <p>{phrases.booking?.[booking]}</p>}
    </div>
  )
}

type Following = { onSeen: (seen: Seen) => void; signal: AbortSignal }

async function followState(receiptId: string, { onSeen, signal }: Following) {
  for (let asked = 0; !signal.aborted; asked += 1) {
    await new Promise((resolve) =>
      setTimeout(resolve, ASK_AFTER_MS[Math.min(asked, ASK_AFTER_MS.length - 1)]),
    )
    if (signal.aborted) return
    if (document.visibilityState === 'hidden') continue

    const seen = await readState(receiptId, signal)
    if (seen) onSeen(seen)
    if (seen && !isOnItsWay(seen.state) && !isOnItsWay(seen.booking)) return
  }
}

async function readState(receiptId: string, signal: AbortSignal): Promise<Seen | null> {
  try {
    const answer: unknown = await (await fetch(`/api/receipts/${receiptId}`, { signal })).json()
    const { state, booking }: { state?: unknown; booking?: unknown } = Object(answer)
    return isState(state) ? { state, booking: isState(booking) ? booking : undefined } : null
  } catch {
    return null
  }
}

function isOnItsWay(state: State | undefined) {
  return state === 'waiting' || state === 'sending' || state === 'uncertain'
}
