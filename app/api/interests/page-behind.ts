import 'server-only'

import { isLocale, LOCALES } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'

type Asked = { typed: Record<string, string>; headers: Headers }

/** Whose form it was and in which language: by what was typed or, where that could not be read, by the page the browser names. */
export function pageBehind({ typed, headers }: Asked) {
  const referer = headers.get('referer') ?? ''
  const path = URL.canParse(referer) ? new URL(referer).pathname : ''
  const [, locale = '', office = ''] = path.split('/')

  return {
    locale: [typed.locale ?? '', locale].find(isLocale) ?? LOCALES[0],
    office: findOffice(typed.office ?? office),
  }
}
