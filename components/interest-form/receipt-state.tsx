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
  phrases: Pick<ReceiptPhrases, 'state' | 'stateWords'>
}

/**
 * The state of a stored interest in words, kept current while the page is visible. A change is
 * announced.
 */
export function ReceiptState({ receiptId, initial, phrases }: ReceiptStateProps) {
  const [state, setState] = useState(initial)

  useEffect(() => {
    const stop = new AbortController()
    void followState(receiptId, { onState: setState, signal: stop.signal })
    return () => stop.abort()
  }, [receiptId])

  return (
    <div role="status">
      <p className="state" data-state={state}>
        {phrases.state[state]}
      </p>
      <p>{phrases.stateWords[state]}</p>
    </div>
  )
}

type Following = { onState: (state: State) => void; signal: AbortSignal }

async function followState(receiptId: string, { onState, signal }: Following) {
  for (let asked = 0; !signal.aborted; asked += 1) {
    await new Promise((resolve) =>
      setTimeout(resolve, ASK_AFTER_MS[Math.min(asked, ASK_AFTER_MS.length - 1)]),
    )
    if (signal.aborted) return
    if (document.visibilityState === 'hidden') continue

    const state = await readState(receiptId, signal)
    if (state) onState(state)
    if (state && !isOnItsWay(state)) return
  }
}

async function readState(receiptId: string, signal: AbortSignal) {
  try {
    const answer: unknown = await (await fetch(`/api/receipts/${receiptId}`, { signal })).json()
    const isReceipt = typeof answer === 'object' && answer !== null && 'state' in answer
    return isReceipt && isState(answer.state) ? answer.state : null
  } catch {
    return null
  }
}

function isOnItsWay(state: State) {
  return state === 'waiting' || state === 'sending' || state === 'uncertain'
}
