const LOOK_EVERY_MS = 100
const PATIENCE_MS = 120_000

/** Waits until it is so. @throws after two minutes */
export async function until(isSo: () => Promise<boolean>) {
  const deadline = performance.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`expected this within 120 s: ${isSo}`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
