import { readFile } from 'node:fs/promises'

import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { EMPTY_FACE } from '../../support/flavours/start-stage.ts'
import { HOMES } from './homes.ts'

/** Names in code, which are the same in every language. */
const CODE = [
  'interest-form.tsx',
  'interest-form.d.ts',
  'interest-events.d.ts',
  'mode',
  'mode-test',
  'receiptId',
  'reference',
  'office',
  'estate',
  'code',
]
const CUSTOMERS = ['M30011', 'M30022']

/** Every text from Vitec or the offices file, which we did not write. */
export async function registerOf(sandboxUrl: string) {
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  const homes = await Promise.all(
    Object.values(HOMES).flatMap((path) =>
      CUSTOMERS.map((customerId) => read(sandboxUrl, customerId, path.split('/')[1] ?? '')),
    ),
  )

  // Every language calls the others by their own names.
  return [
    ...textsOf([offices, homes, EMPTY_FACE, CODE]),
    ...LOCALES.map(phrasesFor).map(({ languageName }) => languageName),
  ]
}

async function read(sandboxUrl: string, customerId: string, estateId: string): Promise<unknown> {
  const extend =
    'housingCooperative+condominium+foreignProperty+farm+commercialProperty+premises+primaryAgent+secondaryAgent'
  const advertising = `${sandboxUrl}/Advertising`
  const estate = await readJson(
    `${advertising}/Estate/${customerId}/${estateId}?extend=${encodeURIComponent(extend)}`,
  )
  const association = estate?.extensions.housingCooperative?.association.id

  return association
    ? [estate, await readJson(`${advertising}/Association/${customerId}/${association}`)]
    : estate
}

async function readJson(address: string) {
  const answer = await fetch(address, {
    headers: { authorization: `Basic ${btoa('sandbox:sandbox')}` },
  })

  return answer.ok ? answer.json() : null
}

function textsOf(value: unknown): string[] {
  // Of a link to another site, a page shows the host.
  if (typeof value === 'string')
    return /^https:/.test(value) ? [value, new URL(value).hostname] : [value]
  if (typeof value !== 'object' || value === null) return []

  return Object.values(value).flatMap(textsOf)
}
