const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * The beginning of a text that fits into so many UTF-16 units: whole words, or whole graphemes where the
 * first words would leave less than half. Never nothing.
 */
export function cutText(text: string, lengthMax: number) {
  if (text.length <= lengthMax) return text
  const words = text.slice(0, lengthMax + 1).replace(/\s+\S*$/, '')
  if (words.length <= lengthMax && words.length >= lengthMax / 2) return words
  const cut = wholeGraphemes(text, lengthMax).trim()

  // One grapheme may be longer than all there is room for: a letter with a tower of accents.
  return (
    cut ||
    text
      .slice(0, lengthMax)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  )
}

function wholeGraphemes(text: string, lengthMax: number) {
  let end = 0
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > lengthMax) break
    end = index + segment.length
  }

  return text.slice(0, end)
}
