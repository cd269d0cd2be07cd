import { isNewer, keysUnder } from './newer-features.ts'

type Rule = { prelude: string; declarations: string[]; isNested: boolean }

/**
 * The keys by their own last names, wherever the table files them: `light-dark` under
 * `css.types.color.light-dark`.
 */
const FUNCTIONS = byLastName(keysUnder('css.types.'))
const UNITS = byLastName(keysUnder('css.types.length.'))

/**
 * The parts of a style sheet that one of the oldest supported browsers does not know, by MDN's
 * keys.
 */
export function newerInSheet(sheet: string): string[] {
  const found = rulesIn(sheet).flatMap(({ prelude, declarations, isNested }) => [
    ...(isNested ? ['css.selectors.nesting'] : []),
    ...keysOfPrelude(prelude),
    ...declarations.flatMap(keysOfDeclaration),
  ])

  return [...new Set(found)].filter(isNewer).sort()
}

export function newerInDeclaration(declaration: string) {
  return keysOfDeclaration(declaration).filter(isNewer)
}

function keysOfPrelude(prelude: string) {
  const [, rule] = /^@([\w-]+)/.exec(prelude) ?? []
  if (rule === undefined)
    return [...prelude.matchAll(/::?([\w-]+)/g)].map(([, name]) => `css.selectors.${name}`)
  const queries = [...prelude.matchAll(/\(\s*([\w-]+)/g)].map(
    ([, name]) => `css.at-rules.${rule}.${name}`,
  )

  return [`css.at-rules.${rule}`, ...queries]
}

function keysOfDeclaration(declaration: string) {
  const [, property = '', value = ''] = /^([\w-]+)\s*:(.*)$/s.exec(declaration.trim()) ?? []
  const bare = value.replace(/"[^"]*"/g, '""')
  const words = [...bare.matchAll(/(?<![\w-])([a-z][a-z-]*)(?![\w(-])/g)].map(([, word]) => word)
  const functions = [...bare.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name = '']) => name)
  const units = [...bare.matchAll(/\d([a-z]+)/g)].map(([, unit = '']) => unit)

  return [
    `css.properties.${property}`,
    ...words.map((word) => `css.properties.${property}.${word}`),
    ...(property === 'content' && bare.includes('/') ? ['css.properties.content.alt_text'] : []),
    // If several features share a name, the oldest of them is meant.
    ...functions.flatMap((name) => whereAllAreNewer(FUNCTIONS.get(name))),
    ...units.flatMap((name) => whereAllAreNewer(UNITS.get(name))),
  ]
}

function whereAllAreNewer(keys: string[] = []) {
  return keys.every(isNewer) ? keys : []
}

function byLastName(keys: string[]) {
  const names = new Map<string, string[]>()
  for (const key of keys) {
    const name = key.split('.').at(-1) ?? ''
    names.set(name, [...(names.get(name) ?? []), key])
  }

  return names
}

/** Every block of a style sheet from the build: no comment, and no brace in a string. */
function rulesIn(sheet: string): Rule[] {
  const rules: Rule[] = []
  const open: Rule[] = []
  for (const [, text = '', sign] of sheet.matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{') {
      const isStyle = (rule: Rule) => !rule.prelude.startsWith('@')
      const isNested = open.some(isStyle) && !text.trim().startsWith('@keyframes')
      const rule = { prelude: text.trim(), declarations: [], isNested }
      rules.push(rule)
      open.push(rule)
      continue
    }
    if (text.trim()) open.at(-1)?.declarations.push(text.trim())
    if (sign === '}') open.pop()
  }

  return rules
}
