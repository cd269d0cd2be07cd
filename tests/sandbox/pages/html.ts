const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe markup, as only `html` can make it. */
export type Html = { readonly markup: string }

type Part = Html | Html[] | string | number | null

/** A template in which every value is escaped unless it is `Html` itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: texts.map((text, index) => text + markupOf(parts[index] ?? null)).join('') }
}

function escapeHtml(text: string) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (Array.isArray(part)) return part.map((html) => html.markup).join('')

  return typeof part === 'object' ? part.markup : escapeHtml(String(part))
}
