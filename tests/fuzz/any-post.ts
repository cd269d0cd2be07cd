import fc from 'fast-check'

import { anyBody } from '../unit/interest/schema/any-body.ts'
import { anyHeaders } from './any-headers.ts'
import { inOldBytes, typedOddly } from './odd-typing.ts'

/** One post as the client sends it. */
export type Post = {
  path: string
  headers: Record<string, string>
  body: Uint8Array
  isChunked: boolean
}

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'
/** A limit somewhat above the app's limit for a body. */
const BYTES_MAX = 40 * 1024

type Home = { token: string; office: string; estateId: string; viewing?: string }

const anyName = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'website',
    'contactId',
    'person',
    'token',
  ),
)

/** Any value that JSON can express, and characters that it can only escape. */
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom('\ud800', '\u0000', '\u202e', '', ' ', null, -0, 1e308, true, [], {}, '2,5'),
  // A value that is converted to a text without a check of its type throws: one in a million posts
  // found that.
  fc.constantFrom({ toString: 1 }, { toString: 'a', valueOf: 1 }, { length: 9 }, { toJSON: 1 }),
  fc.integer({ min: 0, max: 3_000 }).map((length) => 'å'.repeat(length)),
)

type Body = Record<string, unknown>

/** A good body with a value changed, added or removed, at the top or in a group. */
function changed(body: Body): fc.Arbitrary<Body> {
  const names = Object.keys(body)
  const isGroup = (value: unknown): value is Body =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

  return fc
    .record({
      at: fc.oneof(fc.constantFrom(...names), anyName),
      inside: anyName,
      value: anyValue,
      how: fc.nat(3),
    })
    .map(({ at, inside, value, how }) => {
      const { [at]: was, ...rest } = body
      if (how === 0) return rest
      if (how === 1 && isGroup(was))
        return { ...rest, [at]: Object.fromEntries([...Object.entries(was), [inside, value]]) }

      return Object.fromEntries([...Object.entries(rest), [at, value]])
    })
}

function fieldsOf(body: Body) {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inside, each]) => [`${name}.${inside}`, asText(each)])
      : [[name, asText(value)]],
  )

  return new URLSearchParams(fields).toString()
}

/** An object may have its own `toString`, or none, so JSON writes it out. */
function asText(value: unknown) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A text with some of its bytes removed, doubled or replaced. */
function torn(text: string): fc.Arbitrary<Uint8Array> {
  const bytes = Buffer.from(text)

  return fc
    .record({
      from: fc.nat(bytes.length),
      length: fc.nat(20),
      filling: fc.uint8Array({ maxLength: 20 }),
    })
    .map(({ from, length, filling }) =>
      Buffer.concat([bytes.subarray(0, from), filling, bytes.subarray(from + length)]),
    )
}

type AnyBytesOptions = { homes: Home[]; seed: number }

/** Good bodies cost the most to make, so this many serve a batch. */
const GOOD = 60

function anyBytes({
  homes,
  seed,
}: AnyBytesOptions): fc.Arbitrary<{ type: string; body: Uint8Array }> {
  const good = fc
    .tuple(
      fc.constantFrom(...fc.sample(anyBody, { numRuns: GOOD, seed })),
      fc.constantFrom(...homes),
    )
    .map(([body, home]): Body => ({ ...body, ...home }))
  const json = (body: unknown) => ({ type: JSON_TYPE, body: Buffer.from(JSON.stringify(body)) })
  const asJson = (body: Uint8Array) => ({ type: JSON_TYPE, body })
  const form = (body: Body) => ({ type: FORM_TYPE, body: Buffer.from(fieldsOf(body)) })

  return fc.oneof(
    { weight: 4, arbitrary: good.map(json) },
    { weight: 40, arbitrary: good.chain(changed).map(json) },
    { weight: 10, arbitrary: good.chain(changed).chain(changed).map(json) },
    { weight: 3, arbitrary: good.chain(changed).map(form) },
    { weight: 20, arbitrary: good.chain(typedOddly).map(json) },
    { weight: 3, arbitrary: good.chain(typedOddly).map(form) },
    {
      weight: 2,
      arbitrary: good.chain(typedOddly).map((body) => ({
        type: FORM_TYPE,
        body: Buffer.from(inOldBytes(fieldsOf(body))),
      })),
    },
    { weight: 15, arbitrary: good.chain((body) => torn(JSON.stringify(body))).map(asJson) },
    {
      weight: 2,
      arbitrary: good
        .chain((body) => torn(fieldsOf(body)))
        .map((body) => ({ type: FORM_TYPE, body })),
    },
    { weight: 15, arbitrary: fc.json({ maxDepth: 10 }).map((text) => asJson(Buffer.from(text))) },
    { weight: 8, arbitrary: fc.uint8Array({ maxLength: 500 }).map(asJson) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom('[', '{"a":', '1,', 'x', '"', '\\', '\u0000', '&a=1', 'é'),
          fc.nat(BYTES_MAX),
        )
        .map(([sign, bytes]) => asJson(Buffer.from(sign.repeat(Math.ceil(bytes / sign.length))))),
    },
  )
}

/**
 * Any post. Most are nearly right, since the app rejects the others early.
 * @param given values for the good posts, and the values they are made from
 */
export function anyPost(given: AnyBytesOptions): fc.Arbitrary<Post> {
  return fc
    .record({
      bytes: anyBytes(given),
      headers: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: anyHeaders },
      ),
      isChunked: fc.boolean(),
      path: fc.oneof(
        { weight: 9, arbitrary: fc.constant('/api/interests') },
        { weight: 1, arbitrary: fc.constantFrom(...given.homes.map(embedPathOf)) },
      ),
    })
    .map(({ bytes, headers, isChunked, path }) => ({
      path,
      headers: { 'content-type': bytes.type, ...headers },
      body: bytes.body,
      isChunked,
    }))
}

/** The address of the embedded form. */
function embedPathOf({ office, estateId }: Home) {
  return `/embed/sv/${office}/${estateId}`
}
