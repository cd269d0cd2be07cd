import { LOCALES } from '#lib/language/locales.ts'

import { LOOKS } from '../views/looks.ts'
import { pictureName } from './picture-name.ts'

const STYLE = `
  body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; background: #777; color: #fff }
  nav { columns: 14rem; margin-block-end: 2rem }
  nav a { color: inherit; display: block }
  section > div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: 2rem }
  figure { margin: 0; flex: none }
  img { display: block; max-block-size: 44rem; object-fit: cover; object-position: top }
  .phone img { inline-size: 12rem }
  .desk img { inline-size: 34rem }
`

/** A page of all pictures, with a row for each view. */
export function contactSheet(views: string[]) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>
<h1>${views.length} pages and states</h1>
<nav>${views.map((view) => `<a href="#${view}">${view}</a>`).join('')}</nav>
${views.map(rowOf).join('\n')}</html>`
}

function rowOf(view: string) {
  const figures = LOCALES.flatMap((locale) =>
    LOOKS.map((look) => {
      const name = pictureName({ view, locale, look: look.name })
      const caption = `${locale}, ${look.name}`

      return `<figure class="${look.width < 600 ? 'phone' : 'desk'}"><figcaption>${caption}</figcaption><a href="${name}"><img src="${name}" alt="${view}, ${caption}" loading="lazy"></a></figure>`
    }),
  )

  return `<section id="${view}"><h2>${view}</h2><div>${figures.join('')}</div></section>`
}
