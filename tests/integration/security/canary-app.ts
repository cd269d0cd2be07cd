import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { INBOX_PASSWORD, startInbox } from '../../support/inbox.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { startHook } from '../../support/start-hook.ts'
import { askingEverything } from '../../unit/interest/office-fields.ts'

/**
 * Known values as secrets: the key, the operator's token, and logins that the sandbox accepts, each
 * with its office.
 */
const KEY = randomBytes(32).toString('base64')
export const OPS_TOKEN = randomBytes(32).toString('hex')

/**
 * Values that no outsider may read, and that no log, alert, metric or store may hold; logins
 * besides.
 */
const SECRETS = [
  ...[KEY, OPS_TOKEN, Buffer.from(KEY, 'base64').toString('hex'), INBOX_PASSWORD, 'kanariekroken'],
  ...['M30011', 'M30022', 'KAT_SPEKULANT', 'KAT_SALJARE', 'KAT_LAN'],
  ...['TSK_RING', 'TSK_VARDERING', 'TSK_KALKYL'],
]

export type CanaryApp = Awaited<ReturnType<typeof startCanaryApp>>

/**
 * An app with alert channels and the most verbose settings. Each name has an office with a login,
 * and so a circuit, of its own: a fault of one does not delay the others. All offices accept every
 * field.
 */
export async function startCanaryApp(names: string[], { vitecUrl }: { vitecUrl?: string } = {}) {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const [inbox, hook] = [await startInbox(), await startHook()]
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  const office = (name: string) => ({
    ...offices.ekbacken,
    ...askingEverything(),
    personalIdentityNumberReason: { sv: 'Ett skäl.', en: 'A reason.' },
    fallbackEmail: addressOf(name),
  })
  const own = Object.fromEntries(names.map((name) => [name, office(name)]))
  await writeFile(
    `${folder.path}/offices.json`,
    JSON.stringify({ offices: { ...offices, ...own } }),
  )
  const logins = Object.fromEntries(
    names.map((name) => [
      `VITEC_CREDENTIALS_${name.toUpperCase().replaceAll('-', '_')}`,
      `sandbox-${name}:sandbox`,
    ]),
  )
  const app = await startApp({
    ...(await appSettings(folder.path, vitecUrl ?? sandbox.url)),
    ...logins,
    OFFICES_FILE: `${folder.path}/offices.json`,
    SECRET_KEYS: `k1:${KEY}`,
    OPS_TOKEN,
    SMTP_URL: inbox.url,
    ALERT_EMAIL_FROM: 'intresse@intresse.example',
    ALERT_EMAIL_TO: 'drift@intresse.example',
    ALERT_WEBHOOK_URL: hook.url,
    LOG_LEVEL: 'trace',
  })
  const leave = async () => {
    await Promise.all([sandbox.stop(), inbox.stop(), hook.stop()])
    await folder.remove()
  }

  const secrets = [...SECRETS, ...Object.values(logins)]

  return { app, sandbox, inbox, hook, folder: folder.path, secrets, leave }
}

/** The address to which an office gets its interests by mail. */
export function addressOf(name: string) {
  return `${name}@byraer.example`
}
