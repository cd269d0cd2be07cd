/** Vitec's pair of an id and its Swedish name. */
export function named<Id extends string>(id: Id, names: Readonly<Record<Id, string>>) {
  return { id, name: names[id] }
}
