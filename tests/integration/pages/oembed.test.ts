import { expect, test } from '../../support/flavours/app-test.ts'

const VILLA = 'ekbacken/OBJ11385_1395932274'
const SOLD = 'ekbacken/OBJ11385_1399001277'

type App = { url: string }

function ask(app: App, query: Record<string, string>) {
  return fetch(`${app.url}/api/oembed?${new URLSearchParams(query)}`)
}

for (const more of ['', '#interest', '?utm_source=brev', '/']) {
  test(`an estate’s address${more && ` with ${more}`} has an oEmbed 1.0 response`, async ({
    app,
  }) => {
    const answer = await ask(app, { url: `${app.url}/sv/${VILLA}${more}`, format: 'json' })

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Intresse',
      provider_url: app.url,
      title: 'Lönnvägen 14, Kåbo, Uppsala – 7\u00a0rum, 168\u00a0m²',
      author_name: 'Ekbackens Fastighetsbyrå',
      author_url: `${app.url}/sv/ekbacken`,
      cache_age: expect.any(Number),
      thumbnail_url: expect.stringMatching(`^${app.url}/images/ekbacken/MED11385_0101\\?w=1600`),
      thumbnail_width: 1600,
      thumbnail_height: 1067,
      width: 600,
      height: expect.any(Number),
      html: expect.stringMatching(
        new RegExp(
          `^<blockquote><a href="${app.url}/sv/${VILLA}#interest">[^<]+</a></blockquote><iframe src="${app.url}/embed/sv/${VILLA}/card\\?theme=light" [^>]+></iframe>$`,
        ),
      ),
    })
  })
}

test('the oEmbed response has the language of the address', async ({ app }) => {
  const { title } = await (await ask(app, { url: `${app.url}/en/${VILLA}` })).json()

  expect(title).toContain('7\u00a0rooms')
})

test('the card and the picture fit into the requested size', async ({ app }) => {
  for (const [maxwidth, maxheight] of [
    [600, 900],
    [480, 300],
    [320, 220],
    [200, 100],
  ] as const) {
    const { width, height, html, ...rest } = await (
      await ask(app, {
        url: `${app.url}/sv/${VILLA}`,
        maxwidth: String(maxwidth),
        maxheight: String(maxheight),
      })
    ).json()

    expect(width).toBeLessThanOrEqual(maxwidth)
    expect(height).toBeLessThanOrEqual(maxheight)
    expect(html).toContain(` width="${width}" height="${height}"`)
    expect(rest.thumbnail_width ?? 0).toBeLessThanOrEqual(maxwidth)
    expect(rest.thumbnail_height ?? 0).toBeLessThanOrEqual(maxheight)
  }
})

for (const nonsense of ['0', '-5', 'wide', '1e99', '']) {
  test(`a width of «${nonsense}» is ignored`, async ({ app }) => {
    const answer = await ask(app, { url: `${app.url}/sv/${VILLA}`, maxwidth: nonsense })

    expect(await answer.json()).toMatchObject({ width: 600 })
  })
}

const REFUSED: [string, number, string][] = [
  ['/sv/ekbacken/NOPE', 404, 'estateUnknown'],
  ['/sv/ekbacken/OBJ22417_2204410087', 404, 'estateUnknown'],
  ['/sv/nobody/OBJ11385_1395932274', 404, 'notFound'],
  ['/de/ekbacken/OBJ11385_1395932274', 404, 'notFound'],
  ['/sv/ekbacken', 404, 'estateUnknown'],
  ['/sv/ekbacken/OBJ11385_1395932274/more', 404, 'notFound'],
  ['', 404, 'notFound'],
]

for (const [path, status, code] of REFUSED) {
  test(`«${path}» is refused with ${code}`, async ({ app }) => {
    const answer = await ask(app, { url: app.url + path })

    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, code })
    expect(answer.status).toBe(status)
  })
}

for (const url of ['https://elsewhere.example/sv/ekbacken/OBJ11385_1395932274', 'not an address']) {
  test(`«${url}», which is not ours, is 404`, async ({ app }) => {
    expect((await ask(app, { url })).status).toBe(404)
  })
}

test('a request for XML is refused as oEmbed prescribes', async ({ app }) => {
  const answer = await ask(app, { url: `${app.url}/sv/${VILLA}`, format: 'xml' })

  expect(answer.status).toBe(501)
  expect(await answer.json()).toMatchObject({ code: 'formatUnsupported' })
})

test('an estate page links to its oEmbed before its head ends', async ({ app }) => {
  const page = await (await fetch(`${app.url}/sv/${VILLA}`)).text()
  const [head = ''] = page.split('</head>')
  const [, href = ''] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head) ?? []
  const answer = await fetch(href.replaceAll('&amp;', '&'))

  expect(await answer.json()).toMatchObject({
    version: '1.0',
    author_name: 'Ekbackens Fastighetsbyrå',
  })
})

test('only the office’s own sites may embed the card, and it can neither send nor fetch', async ({
  app,
}) => {
  const answer = await fetch(`${app.url}/embed/sv/${VILLA}/card`)
  const page = await answer.text()
  const policy = answer.headers.get('content-security-policy')

  expect(policy).toContain('frame-ancestors https://www.ekbacken.example')
  expect(policy).toContain("form-action 'none'")
  expect(policy).not.toContain('connect-src')
  expect(page).not.toContain('<form')
})

test('the card of an estate that takes no more interests has no link to the form', async ({
  app,
}) => {
  const page = await (await fetch(`${app.url}/embed/sv/${SOLD}/card`)).text()

  expect(page).toContain('>Till annonsen</a>')
  expect(page).not.toContain('#interest')
})
