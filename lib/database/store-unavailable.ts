/** The store cannot be opened or cannot keep what it was given: full, locked, unwritable or broken. Nothing was kept. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** By its name: Next bundles routes and instrumentation apart, and each has a class of its own. */
export function isStoreUnavailable(error: unknown): error is StoreUnavailable {
  return error instanceof Error && error.name === 'StoreUnavailable'
}
