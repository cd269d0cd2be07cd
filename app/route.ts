import { LOCALES } from '#lib/language/locales.ts'

/** Redirects to the language the visitor's browser asks for, Swedish first. */
export function GET(request: Request) {
  const wanted = (request.headers.get('accept-language') ?? '')
    .toLowerCase()
    .split(',')
    .map(weighed)
  const [best] = wanted
    .filter(({ locale }) => locale !== undefined)
    .toSorted((a, b) => b.weight - a.weight)

  return new Response(null, {
    status: 308,
    headers: {
      location: `/${best?.locale ?? LOCALES[0]}`,
      vary: 'accept-language',
      'cache-control': 'no-store',
    },
  })
}

function weighed(part: string) {
  const [tag = '', weight] = part.trim().split(/\s*;\s*q=/)

  return {
    locale: LOCALES.find((locale) => tag.split('-')[0] === locale),
    weight: weight === undefined ? 1 : Number(weight),
  }
}
