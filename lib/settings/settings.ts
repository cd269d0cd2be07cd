import 'server-only'

import { hkdfSync } from 'node:crypto'

import * as z from 'zod'

import { databaseAddress, safeAddress, webhookAddress } from './addresses.ts'
import { ConfigError, configErrorsOf } from './config-error.ts'
import { looksRandom } from './looks-random.ts'
import { mailbox, readMailServer } from './mail-addresses.ts'
import { readEnvironment } from './read-environment.ts'
import { unsafeSettings } from './unsafe-settings.ts'

export const settingsSchema = z.object({
  PORT: z.coerce
    .number('not a port')
    .int('not a port')
    .min(1, 'not a port')
    .max(65_535, 'not a port')
    .default(3000),
  HOST: z
    .string()
    .regex(/^(?!-)[A-Za-z0-9.:-]+$/, 'must be an address of this machine, such as 127.0.0.1')
    .optional(),
  PUBLIC_URL: z.string('missing: the address visitors see').transform(safeAddress),
  OFFICES_FILE: z.string('missing: the path of the offices file'),
  VITEC_BASE_URL: z
    .string('missing: https://connect.maklare.vitec.net, or the sandbox’s address')
    .transform(safeAddress),
  DATABASE_URL: z.string().superRefine(databaseAddress).default('file:./data/intresse.db'),
  SECRET_KEYS: z
    .string('missing: kid:base64(32 bytes), made with `openssl rand -base64 32`')
    .transform((text, context) => {
      const ring = parseKeyRing(text)
      if (ring?.every(({ secret }) => looksRandom(secret))) return ring
      context.addIssue(
        ring
          ? 'holds a key that nobody has drawn at random: make one with `openssl rand -base64 32`'
          : 'must be kid:base64(32 bytes), comma-separated, each kid once',
      )
      return z.NEVER
    }),
  TRUSTED_PROXY_HOPS: z.coerce
    .number('must be a number of proxies')
    .int('must be a whole number of proxies')
    .min(0, 'must be 0 or more')
    .max(10, 'must be 10 at most')
    .optional(),
  OPS_TOKEN: z
    .string()
    .refine((token) => token.length >= 32, {
      error: 'must be 32 characters or more',
      abort: true,
    })
    .refine(looksRandom, 'nobody has drawn it at random: make one with `openssl rand -hex 32`')
    .optional(),
  SMTP_URL: z.string().superRefine(mailServerAddress).optional(),
  ALERT_EMAIL_FROM: mailbox.optional(),
  ALERT_EMAIL_TO: mailbox.optional(),
  ALERT_WEBHOOK_URL: z.string().superRefine(webhookAddress).optional(),
  PICTURE_CACHE_MB: z.coerce
    .number('must be a number of megabytes')
    .int('must be a whole number of megabytes')
    .min(0, 'must be 0 or more')
    .max(1_000_000, 'must be 1,000,000 at most')
    .default(2_048),
  JOURNAL_DIR: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be one of pino’s levels',
    )
    .default('info'),
})

export type Settings = z.output<typeof settingsSchema> & {
  /** The logins of the office with that key, each `user:password`, or null. */
  loginsFor(officeKey: string): { send: string | null; read: string | null }
}

let parsed: Settings | undefined

/**
 * The settings, parsed on first use: `next build` has none and must not need them.
 * @throws ConfigError with every complaint, each naming its setting and never its value.
 */
export function settings(): Settings {
  parsed ??= parseSettings()
  return parsed
}

function parseSettings(): Settings {
  const complaints: string[] = []
  const environment = readEnvironment(complaints)
  const result = settingsSchema.safeParse(environment)
  if (!result.success) complaints.push(...configErrorsOf(result.error, (path) => path))

  if (environment.NODE_ENV !== 'development' && environment.TRUSTED_PROXY_HOPS === undefined) {
    complaints.push(
      'TRUSTED_PROXY_HOPS: missing: 0 without a proxy in front, else how many there are',
    )
  }
  if (environment.SMTP_URL && !environment.ALERT_EMAIL_FROM)
    complaints.push('ALERT_EMAIL_FROM: missing: SMTP_URL is set, and mail needs a sender')
  complaints.push(...unsafeSettings(environment))
  if (!result.success || complaints.length > 0) throw new ConfigError(complaints)

  return { ...result.data, loginsFor: (key) => loginsIn(environment, key) }
}

function mailServerAddress(text: string, context: z.RefinementCtx) {
  const read = readMailServer(text)
  if ('complaint' in read) context.addIssue(read.complaint)
}

/**
 * Vitec draws a password for each group of functions [D] (lib/vitec/VITEC.md 12, A1), so reads may
 * have a login of their own. What is set for one office goes before what is set for all.
 */
function loginsIn(environment: Record<string, string>, officeKey: string) {
  const office = officeKey.toUpperCase().replaceAll('-', '_')
  const own = environment[`VITEC_CREDENTIALS_${office}`]
  const ownRead = environment[`VITEC_READ_CREDENTIALS_${office}`]
  const { VITEC_CREDENTIALS: shared, VITEC_READ_CREDENTIALS: sharedRead } = environment

  return {
    send: loginFrom(own ?? shared),
    read: loginFrom(ownRead ?? own ?? sharedRead ?? shared),
  }
}

function loginFrom(text: string | undefined) {
  return text && /^[^:]+:./.test(text) ? text : null
}

/** One key of the ring. `secret` is 32 bytes; the first key of a ring encrypts, all decrypt. */
export type RingKey = { kid: string; secret: Uint8Array }

export type KeyPurpose = 'formToken' | 'seal' | 'fingerprint' | 'address' | 'contacted' | 'waiting'

// 32 bytes are 43 characters of base64 and one of padding. Node would skip over invalid characters.
const RING_PART = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/

/** @returns null when it is not `kid:base64(32 bytes)`, comma-separated, each kid once. */
export function parseKeyRing(text: string): RingKey[] | null {
  const ring = text.split(',').flatMap((part) => {
    const [, kid, encoded] = RING_PART.exec(part.trim()) ?? []
    return kid && encoded ? [{ kid, secret: new Uint8Array(Buffer.from(encoded, 'base64')) }] : []
  })
  const isWhole = ring.length === text.split(',').length

  return isWhole && new Set(ring.map(({ kid }) => kid)).size === ring.length ? ring : null
}

/** A separate key for each purpose, so that a token can never be read as an encrypted value. */
export function keyFor(ringKey: RingKey, purpose: KeyPurpose) {
  const keys = derived.get(ringKey) ?? {}
  derived.set(ringKey, keys)
  keys[purpose] ??= derive(ringKey, purpose)

  return keys[purpose]
}

// A post needs several, the same each time.
const derived = new WeakMap<RingKey, Partial<Record<KeyPurpose, Uint8Array>>>()

function derive({ secret }: RingKey, purpose: KeyPurpose) {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `intresse ${purpose}`, 32))
}
