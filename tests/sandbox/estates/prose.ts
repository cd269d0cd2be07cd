/** Unwraps text that is broken for the eye: a blank line parts paragraphs, a line break is a space. */
export function prose([text = '']: TemplateStringsArray) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\s*\n\s*/).join(' '))
    .join('\n\n')
}
