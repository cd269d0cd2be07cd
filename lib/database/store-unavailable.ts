/**
 * The store cannot be opened or cannot save: it is full, locked, unwritable or broken. Nothing was
 * saved.
 */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/**
 * The check is by name: Next bundles routes and instrumentation separately, and each has a class of
 * its own.
 */
export function isStoreUnavailable(error: unknown): error is StoreUnavailable {
  return error instanceof Error && error.name === 'StoreUnavailable'
}
