import 'server-only'

import { parseEnv } from 'node:util'

const HEAD = '# Written by `npm run setup`. docs/configuration.md says what each setting means.\n'

/**
 * Returns the text of an environment file with these settings, each in its empty line if there is
 * one, else at the end. Every other line stays as it is.
 * @throws where a value cannot be written so that it is read as it is.
 */
export function withSettings(text: string, settings: Record<string, string>) {
  let after = text || HEAD
  for (const [name, value] of Object.entries(settings)) {
    after = withLine(after, `${name}=`, quoted(value))
    if (parseEnv(after)[name] !== value) throw new Error(`${name} cannot be written into .env`)
  }

  return after
}

function withLine(text: string, name: string, value: string) {
  const lines = text.replace(/\n?$/, '').split('\n')
  const empty = lines.findIndex((line) => line.trim() === name)
  if (empty === -1) return `${[...lines, name + value].join('\n')}\n`

  return `${lines.with(empty, name + value).join('\n')}\n`
}

/** A `#` begins a comment and a space ends nothing, but only in quotes are both safe. */
function quoted(value: string) {
  if (/^[\w.:/@%+=,-]*$/.test(value)) return value
  const quote = ["'", '"', '`'].find((each) => !value.includes(each))

  return quote ? `${quote}${value}${quote}` : value
}
