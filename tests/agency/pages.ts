import { LISTENER as WORDPRESS } from './wordpress.ts'

/** A page of an agency's site. */
export type AgencyPage = {
  html(given: { app: string; query: URLSearchParams }): string
  policy?(app: string): string
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

function tag(app: string, { office = 'ekbacken', estate = VILLA, more = '' } = {}) {
  return `<interest-form office="${office}" estate="${estate}" ${more}>
  <a href="${app}/sv/${office}/${estate}#interest">Plain link</a>
</interest-form>`
}

const script = (app: string) => `<script src="${app}/embed.js" async></script>`
const filler = '<p>Lorem ipsum dolor sit amet.</p>'.repeat(30)

/** A script that listens in every way a page can, and reports to its server what it hears. */
const LISTENER = `<script>
  const tell = (what) => navigator.sendBeacon('/heard', JSON.stringify(what))
  for (const type of ['input', 'change', 'keydown', 'keyup', 'keypress', 'submit', 'focusin', 'paste', 'beforeinput', 'formdata'])
    addEventListener(type, ({ target, key }) => tell([type, key, target?.value]), true)
  addEventListener('message', ({ data, origin }) => tell(['message', origin, data]), true)
  for (const name of ['ready', 'started', 'submitted', 'failed'])
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

const twice = (app: string) =>
  tag(app, { more: 'id="one"' }) +
  tag(app, { office: 'soderport', estate: FLAT, more: 'id="other"' })

export const PAGES: Record<string, AgencyPage | undefined> = {
  plain: {
    html: ({ app, query }) =>
      page(
        `<h1>Villa</h1>${script(app)}${tag(app, { more: query.get('more') ?? '' })}<p>After</p>`,
        {
          lang: query.get('lang') ?? 'sv',
          head: query.get('head') ?? '',
        },
      ),
  },
  /** A form in a box whose background the test sets. */
  boxed: {
    html: ({ app, query }) =>
      page(
        `<div class="box">${query.get('in') ?? ''}${script(app)}${tag(app, { more: query.get('more') ?? '' })}</div>`,
        { head: query.get('head') ?? '' },
      ),
  },
  /** A tag with the attributes that the test gives it. */
  tagged: {
    html: ({ app, query }) => {
      const attributes = [...query].map(([name, value]) => `${name}="${value}"`).join(' ')
      return page(
        `${script(app)}<interest-form ${attributes}><a href="${app}/sv">Plain link</a></interest-form>`,
      )
    },
  },
  /** A policy that allows the script and forgets the frame. */
  shut: {
    policy: (app) => `default-src 'none'; script-src ${app}; img-src data:`,
    html: ({ app }) => page(`${script(app)}${tag(app)}`),
  },
  /** A page with the policy of a careful agency. */
  careful: {
    html: ({ app }) =>
      page(`<main><h1>Villa</h1>${script(app)}${tag(app)}</main>`, {
        head: '<meta name="description" content="An app with a garden">',
      }),
  },
  /** A page with the form far below, as on most pages. */
  long: { html: ({ app }) => page(`${filler}${script(app)}${tag(app)}${filler}`) },
  /** The strictest policy that a page with the form can have. */
  strict: {
    policy: (app) => `default-src 'none'; script-src ${app}; frame-src ${app}; img-src data:`,
    headers: { 'referrer-policy': 'no-referrer' },
    html: ({ app }) => page(`${script(app)}${tag(app)}`),
  },
  app: {
    html: ({ app }) =>
      page(`<div id="app" data-app="${app}"></div><script src="/app.js"></script>`),
  },
  hostile: { html: ({ app }) => page(`${LISTENER}${script(app)}${tag(app)}`) },
  'right-to-left': {
    html: ({ app }) =>
      page(`${script(app)}${tag(app, { more: 'locale="en"' })}`, {
        lang: 'ar',
        attributes: 'dir="rtl"',
      }),
  },
  reverted: {
    html: ({ app }) =>
      page(`${script(app)}${tag(app)}`, {
        head: '<style>* { all: revert; font-size: 30px; }</style>',
      }),
  },
  two: { html: ({ app }) => page(`${script(app)}${script(app)}${twice(app)}`) },
  ten: {
    html: ({ app }) => page(`${script(app)}${Array.from({ length: 10 }, () => tag(app)).join('')}`),
  },
  /** The script comes before the tag, and blocks. */
  early: {
    html: ({ app }) => page(tag(app), { head: `<script src="${app}/embed.js"></script>` }),
  },
  /** A page with something to focus before the form, and something after it. */
  between: {
    html: ({ app }) =>
      page(`<a href="#before">Before</a>${script(app)}${tag(app)}<a href="#after">After</a>`),
  },
  /** A page with only the tag: the test adds the rest. */
  bare: { html: ({ app }) => page(tag(app)) },
  /** A page that sends its parent the messages that only our frame may send. */
  shouter: {
    html: () =>
      page(`<script>for (const message of [
        { interest: 1, type: 'height', height: 9999 },
        { interest: 1, type: 'submitted', receiptId: 'forged', reference: 'AAAA-AAAA' },
      ]) parent.postMessage(message, '*')</script>`),
  },
  /** A page where an editor pasted an estate's address; the test passes the html that resulted. */
  pasted: {
    html: ({ query }) => page(`${query.has('trusted') ? '' : WORDPRESS}${query.get('html')}`),
  },
  /** A page that embeds another page of an agency, which embeds the form. */
  nested: {
    html: ({ query }) =>
      page(`<iframe title="Inner" width="600" height="600" src="${query.get('inner')}"></iframe>`),
  },
}
