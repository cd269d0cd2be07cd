import { formOf, postForm, readPageToken } from '../post-interest.ts'
import { makeVisitor, VILLA } from '../visitor.ts'
import { OFFICE_PATHS } from './office-paths.ts'

export type Served = { from: string; text: string }
export type ServedTexts = { sheets: Served[]; scripts: Served[]; pages: Served[] }

const CLOSED = 'OBJ11385_1399001277'
const EMBED = `/embed/sv/${VILLA.office}`
const AGENCY = 'https://www.ekbacken.example/'

/** A page of every kind, a frame of every kind, and the responses that report an error. */
const PATHS = [
  '/sv',
  '/sv/ekbacken',
  ...OFFICE_PATHS.map((path) => `/sv${path}`),
  `/sv/ekbacken/${VILLA.estateId}`,
  `/sv/ekbacken/${CLOSED}`,
  '/sv/ekbacken/OBJ11385_1',
  '/nothing/of/the/kind/here',
  `${EMBED}/${VILLA.estateId}?theme=dark&ground=unknown`,
  `${EMBED}/${VILLA.estateId}/card`,
  `${EMBED}/${CLOSED}`,
  `${EMBED}/OBJ11385_1`,
  `/embed/sv/nobody/${VILLA.estateId}?page=${AGENCY}`,
]

/**
 * Everything that a browser gets to draw or to run: the content of pages, every file that these
 * name, and so on.
 */
export async function servedTexts(appUrl: string): Promise<ServedTexts> {
  const token = await readPageToken(appUrl)
  const form = formOf(makeVisitor(), token)
  const sent = await postForm(appUrl, form)
  const receipt = sent.headers.get('location') ?? ''
  const embedded = receipt.replace('/sv/', '/embed/sv/')
  const returned = { ...form, gdprApproval: '' }
  const pages = await Promise.all([
    ...[...PATHS, receipt, embedded].map((path) => read(appUrl, path)),
    textOf('a form that comes back', postForm(appUrl, returned)),
    textOf('a form nobody takes', postForm(appUrl, { ...form, office: 'gone' })),
    textOf(
      'a frame’s form that comes back',
      fetch(`${appUrl}${EMBED}/${VILLA.estateId}`, {
        method: 'POST',
        body: new URLSearchParams(returned),
      }),
    ),
  ])
  const files = await filesNamedIn([...pages, await read(appUrl, '/embed.js')], appUrl)

  return {
    pages,
    sheets: [
      ...pages.flatMap((page) => partsOf(page, /<style[^>]*>([^<]*)<\/style>/g)),
      ...files.filter(({ from }) => from.endsWith('.css')),
    ],
    scripts: [
      ...pages.flatMap((page) => partsOf(page, /<script(?![^>]*json)[^>]*>([^<]+)<\/script>/g)),
      ...files.filter(({ from }) => from.endsWith('.js')),
    ],
  }
}

function partsOf({ from, text }: Served, tag: RegExp): Served[] {
  return [...text.matchAll(tag)].flatMap(([, part = '']) => (part ? [{ from, text: part }] : []))
}

async function filesNamedIn(texts: Served[], appUrl: string): Promise<Served[]> {
  const files = new Map(
    texts.filter(({ from }) => from.endsWith('.js')).map((file) => [file.from, file]),
  )
  let latest = texts
  while (latest.length > 0) {
    const names = new Set(latest.flatMap(namesIn).filter((name) => !files.has(name)))
    latest = await Promise.all([...names].map((name) => read(appUrl, name)))
    for (const file of latest) files.set(file.from, file)
  }

  return [...files.values()]
}

/**
 * Next names its files by their place under `/_next/`; the form's files name each other. Browsers
 * with modules run no `noModule` script.
 */
function namesIn({ text }: Served) {
  const modern = text.replace(/<script[^>]*noModule[^>]*>/gi, '')
  const next = [...modern.matchAll(/static\/chunks\/[\w.~-]+\.(?:js|css)/g)].map(
    ([name]) => `/_next/${name}`,
  )
  const ours = [...modern.matchAll(/(?:\/embed\/files|["'`]\.)\/([\w-]+\.js)/g)].map(
    ([, name]) => `/embed/files/${name}`,
  )

  return [...next, ...ours]
}

async function read(appUrl: string, path: string) {
  return textOf(path, fetch(new URL(path, appUrl)))
}

async function textOf(from: string, answer: Promise<Response>): Promise<Served> {
  return { from, text: await (await answer).text() }
}
