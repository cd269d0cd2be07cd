const LOOK_EVERY_MS = 1_000

/**
 * Waits until Vitec has an interest of each of these addresses. @returns the number still missing
 * at the timeout
 */
export async function untilDelivered(sandboxUrl: string, emails: string[], withinMs: number) {
  const deadline = performance.now() + withinMs

  for (;;) {
    const ledger = await (await fetch(`${sandboxUrl}/sandbox/interests`)).text()
    const missing = emails.filter((email) => !ledger.includes(email)).length
    if (missing === 0 || performance.now() > deadline) return missing
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
