/** The comments of a file, each as one text without its marks. */
export function commentsIn(path: string, text: string): string[] {
  if (path.endsWith('.sql'))
    return [...text.matchAll(/--\s?(.*)$/gm)].map(([, words]) => words ?? '')

  // A `//` after a colon, a quote or a backslash is part of an address.
  const found = text.matchAll(/\/\*\*?([\s\S]*?)\*\/|(?:^|[^:'"`\\/])\/\/\s?(.*)$/gm)

  return [...found].map(([, block, line]) =>
    (block ?? line ?? '')
      .replace(/^\s*\*\s?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

export function sentencesOf(comment: string): string[] {
  return comment.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')
}
