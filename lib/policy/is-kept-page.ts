/** Whether a drawn page is kept for this path. A render of it then has nobody waiting: the visitor has been sent the kept one. */
export function isKeptPage(path: string) {
  return globalThis.intresseKeptPages?.has(path) ?? false
}
