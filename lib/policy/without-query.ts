/** As Next writes the address of the request into a page and into its data: the hash of its own script, and nothing else, may stand there. */
const QUERY = /\?_rsc=[\w%-]{0,40}(?=\\?")/g

/**
 * What was drawn, without the query of whoever asked for it first: Next's script asks for a page by a hash of its headers, and the page
 * that is kept would say so to everybody.
 */
export function withoutQuery(drawn: string) {
  return drawn.replace(QUERY, '')
}
