import 'server-only'

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Answers, QUESTIONS } from './questions.ts'
import { USAGE } from './words.ts'

/** @returns the answers that flags give, or null when the person was told how to ask. */
export function readFlags(parameters: string[]): Answers | null {
  const names = QUESTIONS.map(({ flag, fileFlag }) => fileFlag ?? flag)
  try {
    const { values } = parseArgs({
      args: parameters,
      options: Object.fromEntries(
        [...names, 'help'].map(
          (name) => [name, { type: name === 'help' ? 'boolean' : 'string' }] as const,
        ),
      ),
    })
    if (values.help) {
      process.stdout.write(USAGE)
      return null
    }

    return Object.fromEntries(
      QUESTIONS.flatMap(({ flag, fileFlag }) => {
        const given = values[fileFlag ?? flag]
        if (typeof given !== 'string') return []
        return [[flag, fileFlag ? readFileSync(given, 'utf8').trim() : given.trim()] as const]
      }),
    )
  } catch (error) {
    process.stderr.write(
      `setup: ${error instanceof Error ? error.message : 'not understood'}\n\n${USAGE}`,
    )
    return null
  }
}
