import { LISTENER as WORDPRESS } from './wordpress.ts'

/** A page of an agency's. */
export type AgencyPage = {
  html(given: { house: string; query: URLSearchParams }): string
  policy?(house: string): string
  headers?: Record<string, string>
}

const ICON = '<link rel="icon" href="data:,">'
const VILLA = 'OBJ11385_1395932274'
const FLAT = 'OBJ22417_2204410087'

function page(body: string, { lang = 'sv', head = '', attributes = '' } = {}) {
  return `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Agency</title>${ICON}${head}</head>
<body>${body}</body></html>`
}

function tag(house: string, { office = 'ekbacken', estate = VILLA, more = '' } = {}) {
  return `<interest-form office="${office}" estate="${estate}" ${more}>
  <a href="${house}/sv/${office}/${estate}#interest">Plain link</a>
</interest-form>`
}

const script = (house: string) => `<script src="${house}/embed.js" async></script>`
const filler = '<p>Lorem ipsum dolor sit amet.</p>'.repeat(30)

/** Listens in every way a page can, and tells its server what it hears. */
const LISTENER = `<script>
  const tell = (what) => navigator.sendBeacon('/heard', JSON.stringify(what))
  for (const type of ['input', 'change', 'keydown', 'keyup', 'keypress', 'submit', 'focusin', 'paste', 'beforeinput', 'formdata'])
    addEventListener(type, ({ target, key }) => tell([type, key, target?.value]), true)
  addEventListener('message', ({ data, origin }) => tell(['message', origin, data]), true)
  for (const name of ['ready', 'submitted', 'failed'])
    addEventListener('interest:' + name, ({ detail }) => tell([name, detail]), true)
  new MutationObserver((all) => tell(['changed', all.map(({ target }) => target.outerHTML?.slice(0, 500))]))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  setInterval(() => {
    for (const element of document.querySelectorAll('interest-form')) tell(['shadow', element.shadowRoot?.innerHTML ?? null])
    for (let index = 0; index < frames.length; index++) {
      try { tell(['frame', frames[index].document.body.innerHTML]) } catch { /* Another origin. */ }
    }
  }, 200)
</script>`

const twice = (house: string) =>
  tag(house, { more: 'id="one"' }) +
  tag(house, { office: 'soderport', estate: FLAT, more: 'id="other"' })

export const PAGES: Record<string, AgencyPage | undefined> = {
  plain: {
    html: ({ house, query }) =>
      page(
        `<h1>Villa</h1>${script(house)}${tag(house, { more: query.get('more') ?? '' })}<p>After</p>`,
        {
          lang: query.get('lang') ?? 'sv',
          head: query.get('head') ?? '',
        },
      ),
  },
  /** In a box that the test gives a ground. */
  boxed: {
    html: ({ house, query }) =>
      page(
        `<div class="box">${query.get('in') ?? ''}${script(house)}${tag(house, { more: query.get('more') ?? '' })}</div>`,
        { head: query.get('head') ?? '' },
      ),
  },
  /** A tag with the attributes that the test gives it. */
  tagged: {
    html: ({ house, query }) => {
      const attributes = [...query].map(([name, value]) => `${name}="${value}"`).join(' ')
      return page(
        `${script(house)}<interest-form ${attributes}><a href="${house}/sv">Plain link</a></interest-form>`,
      )
    },
  },
  /** A policy that lets the script in and forgets the frame. */
  shut: {
    policy: (house) => `default-src 'none'; script-src ${house}; img-src data:`,
    html: ({ house }) => page(`${script(house)}${tag(house)}`),
  },
  /** As an agency that takes care would have it. */
  careful: {
    html: ({ house }) =>
      page(`<main><h1>Villa</h1>${script(house)}${tag(house)}</main>`, {
        head: '<meta name="description" content="A house with a garden">',
      }),
  },
  /** The form far below, as on most pages. */
  long: { html: ({ house }) => page(`${filler}${script(house)}${tag(house)}${filler}`) },
  /** As strict as a page can be and still have the form. */
  strict: {
    policy: (house) => `default-src 'none'; script-src ${house}; frame-src ${house}; img-src data:`,
    headers: { 'referrer-policy': 'no-referrer' },
    html: ({ house }) => page(`${script(house)}${tag(house)}`),
  },
  app: {
    html: ({ house }) =>
      page(`<div id="app" data-house="${house}"></div><script src="/app.js"></script>`),
  },
  hostile: { html: ({ house }) => page(`${LISTENER}${script(house)}${tag(house)}`) },
  'right-to-left': {
    html: ({ house }) =>
      page(`${script(house)}${tag(house, { more: 'locale="en"' })}`, {
        lang: 'ar',
        attributes: 'dir="rtl"',
      }),
  },
  reverted: {
    html: ({ house }) =>
      page(`${script(house)}${tag(house)}`, {
        head: '<style>* { all: revert; font-size: 30px; }</style>',
      }),
  },
  two: { html: ({ house }) => page(`${script(house)}${script(house)}${twice(house)}`) },
  ten: {
    html: ({ house }) =>
      page(`${script(house)}${Array.from({ length: 10 }, () => tag(house)).join('')}`),
  },
  /** The script before the tag, and blocking. */
  early: {
    html: ({ house }) => page(tag(house), { head: `<script src="${house}/embed.js"></script>` }),
  },
  /** Something to come from, and something to go on to. */
  between: {
    html: ({ house }) =>
      page(`<a href="#before">Before</a>${script(house)}${tag(house)}<a href="#after">After</a>`),
  },
  /** Nothing but the tag: the test adds the rest. */
  bare: { html: ({ house }) => page(tag(house)) },
  /** Tells the page that holds it what only our frame may tell. */
  shouter: {
    html: () =>
      page(`<script>for (const message of [
        { interest: 1, type: 'height', height: 9999 },
        { interest: 1, type: 'submitted', receiptId: 'forged', reference: 'AAAA-AAAA' },
      ]) parent.postMessage(message, '*')</script>`),
  },
  /** One where somebody pasted an estate's address; the test brings what came of it. */
  pasted: {
    html: ({ query }) => page(`${query.has('trusted') ? '' : WORDPRESS}${query.get('html')}`),
  },
  /** Holds another page of an agency's, which holds the form. */
  nested: {
    html: ({ query }) =>
      page(`<iframe title="Inner" width="600" height="600" src="${query.get('inner')}"></iframe>`),
  },
}
