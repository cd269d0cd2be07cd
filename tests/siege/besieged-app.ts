import { readFile, writeFile } from 'node:fs/promises'

import { startSandbox } from '../sandbox/sandbox.ts'
import { appSettings, makeFolder, startApp } from '../support/start-app.ts'
import { startHook } from '../support/start-hook.ts'

/** Three offices, each with a login of its own. */
const OFFICES = ['ekbacken', 'soderport', 'tredje']

/** An app behind one proxy, with an operator who receives alerts. */
export async function startBesieged() {
  const [folder, sandbox, hook] = [await makeFolder(), await startSandbox(), await startHook()]
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  const [ekbacken, soderport] = [offices.ekbacken, { ...offices.soderport, fields: undefined }]
  const three = { ekbacken, soderport, tredje: ekbacken }
  await writeFile(`${folder.path}/offices.json`, JSON.stringify({ offices: three }))
  const app = await startApp({
    ...(await appSettings(folder.path, sandbox.url)),
    OFFICES_FILE: `${folder.path}/offices.json`,
    ...Object.fromEntries(
      OFFICES.map((key, at) => [`VITEC_CREDENTIALS_${key.toUpperCase()}`, `sandbox-${at}:sandbox`]),
    ),
    TRUSTED_PROXY_HOPS: '1',
    ALERT_WEBHOOK_URL: hook.url,
  })

  return {
    url: app.url,
    sandbox,
    hook,
    app,
    async leave() {
      await app.end('SIGKILL')
      await Promise.all([sandbox.stop(), hook.stop()])
      await folder.remove()
    },
  }
}
