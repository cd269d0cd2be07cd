import { wholeNumbers } from './whole-numbers.ts'

/** Text from the register: line feeds part the paragraphs, and nothing in it is markup. */
export function Paragraphs({ text, lang }: { text: string; lang?: 'sv' }) {
  const paragraphs = wholeNumbers(text)
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

  return paragraphs.map((paragraph, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text may hold the same line twice, and its order never changes.
    <p key={`${position} ${paragraph}`} lang={lang}>
      {paragraph}
    </p>
  ))
}
