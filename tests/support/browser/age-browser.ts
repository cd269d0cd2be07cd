import type { BrowserContext } from 'playwright/test'

import { isNewer, keysUnder } from './newer-features.ts'
import { newerInDeclaration, newerInSheet } from './sheet-features.ts'

/**
 * Removes from a browser the features that the oldest supported ones lack: styles on their way to
 * it, functions as each page begins.
 */
export async function ageBrowser(context: BrowserContext, appUrl: string) {
  await context.addInitScript(takeAway, newerBuiltins())
  await context.route(
    ({ origin, pathname }) => origin === appUrl && !pathname.startsWith('/images/'),
    async (route) => {
      if (!['document', 'stylesheet'].includes(route.request().resourceType()))
        return route.fallback()
      // A kept connection may end at the moment it is used again: each request has its own.
      const headers = { ...route.request().headers(), connection: 'close' }
      const response = await route.fetch({ maxRedirects: 0, headers })
      const type = response.headers()['content-type'] ?? ''
      if (!/html|css/.test(type)) return route.fulfill({ response })
      const text = await response.text()
      const body = type.includes('css')
        ? agedSheet(text)
        : text.replace(/(<style[^>]*>)([^<]*)/g, (_, tag, sheet) => tag + agedSheet(sheet))
      await route.fulfill({ response, body })
    },
  )
}

/**
 * The style sheet as an old browser reads it: the browser ignores a declaration it does not
 * understand, and a rule whose selector it does not.
 */
export function agedSheet(sheet: string) {
  return sheet
    .replace(/(?<=[{;])[^{};]+(?=[;}])/g, (text) =>
      newerInDeclaration(text).length > 0 ? '' : text,
    )
    .replace(/(?<=[{};]|^)[^{};@]+(?=\{)/g, (text) =>
      newerInSheet(`${text}{}`).length > 0 ? '.never' : text,
    )
}

function newerBuiltins() {
  const own = ['URL.canParse', 'Element.moveBefore', 'Window.requestIdleCallback']
  const builtins = keysUnder('javascript.builtins.')
    .filter(isNewer)
    .map((key) => key.split('.').slice(2))
    .filter(({ length }) => length === 2)

  return [...own.map((name) => name.split('.')), ...builtins]
}

function takeAway(names: string[][]) {
  for (const [owner = '', member = ''] of names) {
    const thing: unknown = Reflect.get(globalThis, owner)
    if (typeof thing !== 'function') continue
    Reflect.deleteProperty(thing, member)
    Reflect.deleteProperty(thing.prototype ?? {}, member)
  }
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
}
