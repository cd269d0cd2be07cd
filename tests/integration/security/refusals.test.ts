import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { formOf, postForm, readPageToken } from '../../support/post-interest.ts'
import { VILLA } from '../../support/visitor.ts'

const PHONE = '018-174 06 00'
const LONG = 'x'.repeat(40 * 1024)

type Refusal = {
  what: string
  code: 'tokenInvalid' | 'bodyTooLarge' | 'originRefused' | 'other'
  change?: Record<string, string>
  headers?: Record<string, string>
}

const REFUSALS: Refusal[] = [
  { what: 'an old token', code: 'tokenInvalid', change: { token: 'old' } },
  { what: 'too much text', code: 'bodyTooLarge', change: { interestNote: LONG } },
  { what: 'another site', code: 'originRefused', headers: { 'sec-fetch-site': 'cross-site' } },
  {
    what: 'a form of a thousand fields',
    code: 'other',
    change: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, ''])),
  },
]

for (const locale of LOCALES)
  for (const { what, code, change, headers } of REFUSALS)
    test(`T19 ${what} is refused in ${locale}, on the page and in a frame, with the broker’s phone number`, async ({
      app,
      visitor,
      lines,
    }) => {
      const { failure } = phrasesFor(locale)
      const page = `${app.url}/${locale}/${VILLA.office}/${VILLA.estateId}`
      const form = { ...formOf(visitor, await readPageToken(app.url)), locale, ...change }
      const asked = { accept: 'text/html', referer: page, ...headers }
      const answer = await postForm(app.url, form, asked)
      const text = await answer.text()

      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(text).toContain(`lang="${locale}"`)
      expect(text).toContain(failure[code])
      expect(text).toContain(PHONE)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')

      const frame = `${app.url}/embed/${locale}/${VILLA.office}/${VILLA.estateId}`
      const embedPolicy = await fetch(frame, {
        method: 'POST',
        redirect: 'manual',
        headers: asked,
        body: new URLSearchParams(form),
      })
      const shown = await embedPolicy.text()
      expect(embedPolicy.status).toBe(answer.status)
      expect(shown).toContain(failure[code])
      expect(shown).toContain(PHONE)
      await expectLogged(lines, 'requestRefused', code === 'other' ? 'bodyUnreadable' : code, 2)
    })
