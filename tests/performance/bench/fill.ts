import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { noticeHash, saveNotices } from '#lib/outbox/privacy/notices.ts'
import { settings } from '#lib/settings/settings.ts'

import { someInterest } from '../../support/stores/some-interest.ts'

// The program stores that many interests, sealed as the app seals them and spread over all offices.
const AT_ONCE = 200
const count = Number(process.argv[2])
const [key] = settings().SECRET_KEYS
if (!key || !count) throw new Error('expected a key and a count')

await saveNotices()
const all = [...offices().values()]
for (let from = 0; from < count; from += AT_ONCE)
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => store(from + at)),
  )
await database().close()

async function store(at: number) {
  const office = all[at % all.length]
  if (!office || !key) throw new Error('expected an office')
  const estateId = office.customerId === 'M30011' ? 'OBJ11385_1395932274' : 'OBJ22417_2223300915'

  await acceptInterest({
    interest: someInterest({ office: office.key, estateId }),
    token: { nonce: randomUUID(), raw: 'own', key },
    noticeHash: noticeHash(office, 'sv'),
  })
}
