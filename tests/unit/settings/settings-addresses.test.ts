import { expect, test } from 'playwright/test'
import * as z from 'zod'

import { safeAddress } from '#lib/settings/addresses.ts'

const address = z.string().transform(safeAddress)

const TAKEN: [string, string][] = [
  ['https://intresse.example', 'https://intresse.example'],
  ['https://intresse.example/', 'https://intresse.example'],
  ['HTTPS://Intresse.Example', 'https://intresse.example'],
  ['https://intresse.example:443', 'https://intresse.example'],
  ['https://intresse.example:8443', 'https://intresse.example:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['http://127.1.2.3', 'http://127.1.2.3'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
]

for (const [text, origin] of TAKEN) {
  test(`${text} is accepted as ${origin}`, () => {
    expect(address.parse(text)).toBe(origin)
  })
}

const REFUSED: [string, RegExp][] = [
  ['http://kanarie.example', /must be https/],
  ['http://localhost.example', /must be https/],
  ['http://kanarie-localhost:3000', /must be https/],
  ['http://127.0.0.1.example', /must be https/],
  ['http://0.0.0.0:3000', /must be https/],
  ['http://192.168.1.10', /must be https/],
  ['http://[::2]', /must be https/],
  ['http://localhost@kanarie.example', /bare address/],
  ['https://user:password@kanarie.example', /bare address/],
  ['https://kanarie.example/path', /bare address/],
  ['https://kanarie.example?a=b', /bare address/],
  ['https://kanarie.example#a', /bare address/],
  ['ftp://kanarie.example', /must be an address/],
  ['kanarie.example', /must be an address/],
  ['localhost:3000', /must be an address/],
  ['//kanarie.example', /must be an address/],
  ['', /must be an address/],
]

for (const [text, complaint] of REFUSED) {
  test(`${JSON.stringify(text)} is refused and not quoted`, () => {
    const messages = address.safeParse(text).error?.issues.map(({ message }) => message) ?? []

    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(complaint)
    if (text) expect(messages[0]).not.toContain(text)
  })
}
