import { transformSync } from 'rolldown/utils'

import { SCRIPT_TARGETS } from '#lib/scripts/style-sheets.mjs'

import { isNewer, keysUnder } from './newer-features.ts'

const BUILTINS = 'javascript.builtins.'

/**
 * Names that old features have too do not show which feature is meant: a text does not show the
 * object that `.at` is called on.
 */
const oldNames = new Set(
  [...keysUnder('api.'), ...keysUnder(BUILTINS)]
    .filter((key) => !isNewer(key))
    .map((key) => key.split('.').at(-1)),
)

const newer = [...keysUnder('api.'), ...keysUnder(BUILTINS)].filter(isNewer).flatMap((key) => {
  const [owner = '', member = '', more] = key.replace(BUILTINS, '').replace('api.', '').split('.')
  // Deeper keys are about the way a feature is called.
  return more === undefined ? [{ key, owner, member: member.replace('_static', '') }] : []
})

/**
 * Features that a script uses by name and that one of the oldest supported browsers lacks, by MDN's
 * keys.
 */
export function newerInScript(script: string): string[] {
  return newer.flatMap(({ key, owner, member }) => {
    const isCalled = member
      ? script.includes(`${owner}.${member}`) ||
        (key.startsWith(BUILTINS) && !oldNames.has(member) && script.includes(`.${member}(`))
      : new RegExp(`\\bnew ${owner}\\b`).test(script)
    return isCalled ? [key] : []
  })
}

/** Tells if the compiler would still rewrite it for the oldest supported browsers. */
export function hasNewerSyntax(script: string) {
  const written = (target: string | string[]) =>
    transformSync('script.js', script, { target, sourcemap: false }).code

  return written(SCRIPT_TARGETS) !== written('esnext')
}
