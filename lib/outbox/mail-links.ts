import 'server-only'

import { EncryptJWT, jwtDecrypt } from 'jose'

import { keyFor, settings } from '#lib/settings/settings.ts'

/**
 * The links in mails to an office, and how long each is good. A broker may come back from a long
 * leave and still say that a visitor was contacted; what waits is to be handled soon.
 */
const AGE_MAX = { contacted: '90 days', waiting: '30 days' } as const

type Purpose = keyof typeof AGE_MAX

/**
 * Returns the part of a link that says what it is for. It is encrypted: nobody reads an id in it,
 * and none can be made elsewhere.
 */
export function createMailLink(purpose: Purpose, payload: Record<string, string>) {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to encrypt with, the ring is empty')

  return new EncryptJWT(payload)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first.kid })
    .setIssuedAt()
    .encrypt(keyFor(first, purpose))
}

/** @returns null where the link is not ours, for another purpose, or too old. */
export async function readMailLink(purpose: Purpose, link: string): Promise<unknown> {
  if (link.length > 1_000) return null

  try {
    const { payload } = await jwtDecrypt(
      link,
      ({ kid }) => {
        const key = settings().SECRET_KEYS.find((each) => each.kid === kid)
        if (!key) throw new Error('expected a key of the ring')
        return keyFor(key, purpose)
      },
      {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        maxTokenAge: AGE_MAX[purpose],
        clockTolerance: '10 minutes',
      },
    )
    return payload
  } catch {
    return null
  }
}
