/** An empty line parts what was to be read from the words of the box that only some tick. No line within either is empty. */
const BETWEEN = '\n\n'

/** The exact words as they are kept. */
export function noticeWords({ read, advertising }: { read: string[]; advertising: string[] }) {
  return [read, advertising]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join(BETWEEN)
}

/** Kept words as what everybody read, and the words of the marketing box, null where there was none. Until 2026-12 these were not kept. */
export function noticeParts(words: string) {
  const [read = '', advertising = null] = words.split(BETWEEN)

  return { read, advertising }
}
