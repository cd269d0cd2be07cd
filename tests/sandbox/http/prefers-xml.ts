/** JSON is the choice unless XML ranks higher: by weight first, then by the order in the header. */
export function prefersXml(accept = '') {
  const ranked = accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)

      return { type, weight: Number(weight ?? 1) }
    })
    .filter(({ type, weight }) => weight > 0 && type.includes('/'))
    .toSorted((one, other) => other.weight - one.weight)

  return /^(application|text)\/xml$/.test(ranked[0]?.type ?? '')
}
