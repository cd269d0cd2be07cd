import { tmpdir } from 'node:os'

import { expect, test } from 'playwright/test'

import { isNetworkFileSystem, isOnNetwork } from '#lib/database/sqlite/check-durable.ts'

const types: [string, number, boolean][] = [
  ['NFS', 0x6969, true],
  ['SMB 2', 0xfe534d42, true],
  ['CIFS, as a signed number', 0xff534d42 | 0, true],
  ['9p', 0x01021997, true],
  ['ext4', 0xef53, false],
  ['XFS', 0x58465342, false],
  ['overlay', 0x794c7630, false],
  ['tmpfs', 0x01021994, false],
]

for (const [name, type, isRemote] of types) {
  test(`${name} is ${isRemote ? '' : 'not '}a file system on another machine`, () => {
    expect(isNetworkFileSystem(type)).toBe(isRemote)
  })
}

test('the temporary folder is on this machine', () => {
  expect(isOnNetwork(tmpdir())).toBe(false)
})
