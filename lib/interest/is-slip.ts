/**
 * Whether one word becomes the other by at most so many slips of the finger: a letter left out, put in
 * or mistaken, or two neighbours that changed places (optimal string alignment).
 */
export function isSlip(word: string, typed: string, slipsMax: number) {
  if (Math.abs(word.length - typed.length) > slipsMax) return false

  return slipsBetween(word, typed) <= slipsMax
}

function slipsBetween(word: string, typed: string) {
  let before: number[] = []
  let row = Array.from({ length: typed.length + 1 }, (_, column) => column)

  for (let at = 1; at <= word.length; at += 1) {
    const next = [at]
    for (let column = 1; column <= typed.length; column += 1) {
      const isSame = word[at - 1] === typed[column - 1]
      const isSwapped = word[at - 1] === typed[column - 2] && word[at - 2] === typed[column - 1]
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }

  return row[typed.length] ?? 0
}
