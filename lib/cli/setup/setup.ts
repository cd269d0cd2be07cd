import 'server-only'

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'

import { openTerminal } from './ask.ts'
import type { Found } from './entry-of.ts'
import { withSettings } from './env-file.ts'
import { ENV_FILE, readFiles, replace, SetupFailed, writeOffice } from './files.ts'
import { readFlags } from './flags.ts'
import { type Gathered, gather } from './gather.ts'
import { loginName, QUESTIONS } from './questions.ts'
import { nextSteps } from './words.ts'

/**
 * `npm run setup`: asks for what is missing, draws the keys, and writes `.env` and the offices
 * file. What is there already stays.
 * @returns the office's key when both files are whole, else null.
 */
export async function setup(parameters: string[]): Promise<string | null> {
  const flags = readFlags(parameters)
  if (!flags) return null
  const files = filesOrNull()
  if (!files) return null
  const { found, envText, officesFile } = files

  const terminal = process.stdin.isTTY ? openTerminal() : null
  const gathered = await gather(found, flags, terminal)
  terminal?.close()
  if (gathered.complaints.length > 0) {
    for (const complaint of gathered.complaints) process.stderr.write(`setup: ${complaint}\n`)
    process.stderr.write('Nothing was written.\n')
    return null
  }

  for (const remark of gathered.remarks) process.stdout.write(`${remark}\n`)
  const settings = settingsToWrite(found, gathered, officesFile)
  const names = Object.keys(settings)
  if (names.length > 0) await replace(ENV_FILE, withSettings(envText, settings), 0o600)
  if (existsSync(ENV_FILE)) await chmod(ENV_FILE, 0o600)
  const isNew = await writeOffice(officesFile, found, gathered)
  process.stdout.write(
    [
      names.length > 0 ? `${ENV_FILE}: wrote ${names.join(', ')}\n` : `${ENV_FILE}: as it was\n`,
      isNew ? `${officesFile}: wrote ${gathered.key}\n` : `${officesFile}: as it was\n`,
      nextSteps(gathered),
    ].join(''),
  )

  return gathered.key
}

function filesOrNull() {
  try {
    return readFiles()
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error
    process.stderr.write(`setup: ${error.message}\nNothing was written.\n`)
    return null
  }
}

/** The answers that belong into `.env`, and what nobody should have to make up. */
function settingsToWrite({ env }: Found, { added, key }: Gathered, officesFile: string) {
  const answered = QUESTIONS.flatMap(({ place, flag }) => {
    const answer = added[flag]
    if (place.file !== 'env' || answer === undefined) return []
    return [[flag === 'login' ? loginName(key) : place.name, answer] as const]
  })
  const drawn = {
    OFFICES_FILE: officesFile,
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    OPS_TOKEN: randomBytes(32).toString('hex'),
  }

  return {
    ...Object.fromEntries(
      Object.entries(drawn).filter(([name]) => !env[name] && !env[`${name}_FILE`]),
    ),
    ...Object.fromEntries(answered),
  }
}
