/** The store cannot be opened or cannot keep what it was given: full, locked, unwritable or broken. Nothing was kept. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}
