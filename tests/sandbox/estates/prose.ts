/**
 * Unwraps text that is wrapped for reading: a blank line separates paragraphs, a line break is a
 * space.
 */
export function prose([text = '']: TemplateStringsArray) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\s*\n\s*/).join(' '))
    .join('\n\n')
}
