import 'server-only'

import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

/** A healthy Vitec has responded by then. */
const WAIT_MS = 2_000
const LOOK_EVERY_MS = 50

/**
 * Returns the receipt once its first attempt has ended, and at most two seconds after it was
 * accepted: a short wait is likely to bring good news. An older receipt is returned at once.
 */
export async function awaitFirstAttempt(receiptId: string) {
  let receipt = await findReceipt(receiptId)
  const age = receipt ? Math.max(Date.now() - Date.parse(receipt.acceptedAt), 0) : WAIT_MS
  // If the clock moves while we wait, the wait does not get longer.
  const deadline = performance.now() + WAIT_MS - age

  while (receipt && isFirst(receipt) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    receipt = await findReceipt(receiptId)
  }

  return receipt
}

function isFirst({ state, attempts }: { state: string; attempts: number }) {
  return (state === 'waiting' && attempts === 0) || (state === 'sending' && attempts === 1)
}
