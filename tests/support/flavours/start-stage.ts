import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Agency, startAgency } from '../../agency/agency.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { orderFault } from '../ledger.ts'
import { type App, appSettings, makeFolder, startApp } from '../start-app.ts'

/** An app, its Vitec, and an agency whose sites may embed the app's forms. */
export type Stage = { app: App; sandbox: Sandbox; agency: Agency; stop(): Promise<void> }

/** An office with no home for sale. */
export const EMPTY_OFFICE = 'sandkulla'
const EMPTY_CUSTOMER = 'M30033'
/** The texts about the office on its pages. */
export const EMPTY_FACE = {
  name: 'Sandkulla Mäkleri',
  controller: {
    legalName: 'Sandkulla Mäkleri AB',
    organisationNumber: '559000-0033',
    email: 'hej@sandkulla.example',
    phone: '031-390 06 00',
    privacyPolicyUrl: 'https://www.sandkulla.example/integritet',
  },
}

/** @param isEmbedded whether the agency's sites may hold the app's forms */
export async function startStage(isEmbedded = true): Promise<Stage> {
  const [folder, sandbox, agency] = [
    await makeFolder(),
    await startSandbox(),
    await startAgency(),
  ] as const
  await orderFault(sandbox.url, {
    match: { customerId: EMPTY_CUSTOMER },
    fault: { kind: 'status', status: 200, body: { count: 0, rows: [] } },
    on: 'advertising',
  })
  const settings = await appSettings(folder.path, sandbox.url)
  const offices = isEmbedded ? await writeOffices(folder.path, agency.origin) : {}
  const app = await startApp({ ...settings, ...offices })
  agency.app = app.url

  return {
    app,
    sandbox,
    agency,
    async stop() {
      await app.end()
      await agency.stop()
      await sandbox.stop()
      await folder.remove()
    },
  }
}

async function writeOffices(folder: string, origin: string) {
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  offices[EMPTY_OFFICE] = {
    ...offices.ekbacken,
    ...EMPTY_FACE,
    customerId: EMPTY_CUSTOMER,
  }
  for (const office of Object.values<{ allowedOrigins: string[] }>(offices))
    office.allowedOrigins = [...office.allowedOrigins, origin]
  offices.ekbacken.interest = { ...offices.ekbacken.interest, noteSource: true }
  const path = join(folder, 'offices.json')
  await writeFile(path, JSON.stringify({ offices }))

  return { OFFICES_FILE: path }
}
