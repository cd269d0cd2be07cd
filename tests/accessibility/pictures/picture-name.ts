type Taken = { view: string; locale: string; look: string }

export function pictureName({ view, locale, look }: Taken) {
  return `${view}.${locale}.${look}.png`
}
