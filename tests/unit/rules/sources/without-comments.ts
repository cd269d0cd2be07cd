/**
 * The program without its comments, near enough: a `//` after a colon or a quote is part of an
 * address.
 */
export function withoutComments(text: string) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}
