/** The README's table of rooms: each room with the rooms it may enter, sorted. */
export function roomsInReadme(readme: string): Record<string, string[]> {
  const [, section = ''] = readme.split(/^## The rooms$/m)
  const [table = ''] = section.split(/^## /m)
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))

  return Object.fromEntries(
    rows.flatMap((row) => {
      const [, names = '', , allowed = ''] = row.split('|')
      return quotedIn(names).map((room) => [room, quotedIn(allowed).toSorted()])
    }),
  )
}

/** Names between backticks, without the slash that marks a folder. */
function quotedIn(cell: string) {
  return [...cell.matchAll(/`([^`]+?)\/?`/g)].flatMap(([, name]) => name ?? [])
}
