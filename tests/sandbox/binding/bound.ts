/** A body after binding: Vitec's own spelling of every name, whatever the sender's casing. */
export type Bound = { [name: string]: BoundValue }

export type BoundValue = string | number | boolean | null | string[] | Bound

export function isBound(value: BoundValue | undefined): value is Bound {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function boundAt(body: Bound, path: string) {
  let found: BoundValue | undefined = body
  for (const name of path.split('.')) found = isBound(found) ? found[name] : undefined

  return found
}

/** The text at a path; a value that is absent, null or of another type counts as empty. */
export function textAt(body: Bound, path: string) {
  const found = boundAt(body, path)

  return typeof found === 'string' ? found : ''
}
