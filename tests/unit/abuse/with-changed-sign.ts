/** The text with the character at one place changed to another of base64url's. */
export function withChangedSign(text: string, at: number) {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}
