import { transformSync } from 'rolldown/utils'

import { SCRIPT_TARGETS } from '#lib/scripts/style-sheets.mjs'

import { isNewer, keysUnder } from './newer-features.ts'

const BUILTINS = 'javascript.builtins.'

/** Names that old things have too say nothing of which is meant: a text does not tell what `.at` is called on. */
const oldNames = new Set(
  [...keysUnder('api.'), ...keysUnder(BUILTINS)]
    .filter((key) => !isNewer(key))
    .map((key) => key.split('.').at(-1)),
)

const newer = [...keysUnder('api.'), ...keysUnder(BUILTINS)].filter(isNewer).flatMap((key) => {
  const [owner = '', member = '', more] = key.replace(BUILTINS, '').replace('api.', '').split('.')
  // Deeper ones are about how a thing is called.
  return more === undefined ? [{ key, owner, member: member.replace('_static', '') }] : []
})

/** What of the platform a script calls by name that one of the oldest supported browsers lacks, by MDN's keys. */
export function newerInScript(script: string): string[] {
  return newer.flatMap(({ key, owner, member }) => {
    const isCalled = member
      ? script.includes(`${owner}.${member}`) ||
        (key.startsWith(BUILTINS) && !oldNames.has(member) && script.includes(`.${member}(`))
      : new RegExp(`\\bnew ${owner}\\b`).test(script)
    return isCalled ? [key] : []
  })
}

/** Whether the compiler would still write it otherwise for the oldest supported browsers. */
export function hasNewerSyntax(script: string) {
  const written = (target: string | string[]) =>
    transformSync('script.js', script, { target, sourcemap: false }).code

  return written(SCRIPT_TARGETS) !== written('esnext')
}
