/**
 * The table of folders in docs/architecture.md: each folder with the folders it may import from,
 * sorted.
 */
export function foldersInDocs(architecture: string): Record<string, string[]> {
  const [, section = ''] = architecture.split(/^## The folders$/m)
  const [table = ''] = section.split(/^## /m)
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))

  return Object.fromEntries(
    rows.flatMap((row) => {
      const [, names = '', , allowed = ''] = row.split('|')
      return quotedIn(names).map((folder) => [folder, quotedIn(allowed).toSorted()])
    }),
  )
}

/** The names between backticks, without the slash that marks a folder. */
function quotedIn(cell: string) {
  return [...cell.matchAll(/`([^`]+?)\/?`/g)].flatMap(([, name]) => name ?? [])
}
