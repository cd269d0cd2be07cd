const GAP_IN_A_NUMBER = /(?<=\d) (?=\d{3}(?!\d))/g

/** The broker's "1 498 000" with spaces that no line ends at: on a phone half a price stood on the next. */
export function wholeNumbers(text: string) {
  return text.replace(GAP_IN_A_NUMBER, '\u00a0')
}
