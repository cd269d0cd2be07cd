import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { contentPolicy, sourceOf } from './content-policy.ts'

/**
 * The scripts Next inlines pass data on and do nothing else: these names, and JSON. Any other
 * inline script, except one of ours, would not match here, and no browser would run it.
 */
const NEXT_PUSH =
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\)|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\((.*)\);?$/s

/** Custom properties, as `themeCss` writes them. */
const THEME = /^:root\{(?:--[a-z-]+:(?:#[0-9a-f]{6}|\d{1,2}px|var\(--[a-z]+\));?)+\}$/

// React escapes `<` and `>` in text and attributes, so every tag found here is a tag.
const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g

type Ours = { sheet?: string; scripts?: string[] }

/**
 * The policy for this very page: its inline scripts and styles, each by its hash, as long as they
 * are of the kinds we know.
 * @param sheet a style sheet of ours that the page was rendered with.
 * @param scripts scripts of ours that were added to it.
 */
export function cspFor(html: string, { sheet, scripts: ours = [] }: Ours = {}) {
  const scripts = new Set<string>()
  const styles = new Set<string>()

  for (const [, element, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (element === 'style' && (text === sheet || THEME.test(text) || builtSheets().has(text)))
      styles.add(sourceOf(text))
    if (
      element === 'script' &&
      !/\s(src|type)=/.test(attributes) &&
      (ours.includes(text) || isNextPush(text))
    )
      scripts.add(sourceOf(text))
  }

  return contentPolicy({ scripts: [...scripts], styles: [...styles] })
}

function isNextPush(text: string) {
  const [, pushed] = NEXT_PUSH.exec(text) ?? []
  if (pushed === undefined) return false

  try {
    JSON.parse(pushed)
    return true
  } catch {
    return false
  }
}

/**
 * Whether a rendered page is cached for this path. If so, a render has no visitor waiting: the
 * visitor has been sent the cached one.
 */
export function isKeptPage(path: string) {
  return globalThis.intresseKeptPages?.has(path) ?? false
}

/** Where Next writes its style sheets. */
const SHEETS_FOLDER = join(process.cwd(), '.next/static/chunks')

let read: Set<string> | undefined

/**
 * The style sheets of this build as Next writes them into its pages (`inlineCss` in
 * next.config.js): one, or two one after the other. Empty where there is no build.
 */
export function builtSheets(): ReadonlySet<string> {
  read ??= readSheets()

  return read
}

function readSheets() {
  const names = existsSync(SHEETS_FOLDER)
    ? readdirSync(SHEETS_FOLDER).filter((name) => name.endsWith('.css'))
    : []
  const sheets = names.map((name) => readFileSync(join(SHEETS_FOLDER, name), 'utf8'))
  const pairs = sheets.flatMap((first) =>
    sheets.filter((second) => second !== first).map((second) => first + second),
  )

  return new Set([...sheets, ...pairs])
}
