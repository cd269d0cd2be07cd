const LOOK_EVERY_MS = 1_000

/** Waits until Vitec has an interest of each of these addresses. @returns how many it has not when the time is over. */
export async function untilDelivered(sandboxUrl: string, emails: string[], withinMs: number) {
  const deadline = performance.now() + withinMs

  for (;;) {
    const ledger = await (await fetch(`${sandboxUrl}/sandbox/interests`)).text()
    const missing = emails.filter((email) => !ledger.includes(email)).length
    if (missing === 0 || performance.now() > deadline) return missing
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
