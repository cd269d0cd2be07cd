import { globSync, readdirSync, readFileSync } from 'node:fs'

export type Paper = { path: string; text: string }

/** The papers for readers; the folders' own papers are linked from them. */
export function readPapers(): Paper[] {
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md').toSorted()].map(
    (path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }),
  )
}

/** The targets of a paper's links and pictures, except those outside the repository. */
export function linksIn(text: string) {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]

  return links
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => !/^[a-z]+:\/\//.test(link) && !link.startsWith('https'))
}

/** The anchors of the headings, as GitHub makes them. */
export function headingsIn(text: string) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The texts between backticks in running text: fenced blocks are examples. */
export function quotedIn(text: string) {
  const running = text.replace(/^```[\s\S]*?^```/gm, '')

  return [...running.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted)
}

/** Files and folders of ours that a paper names. */
export function filesNamedIn(text: string) {
  return quotedIn(text).filter((quoted) =>
    /^(app|components|lib|tests|public|docs|\.ci)\/[\w./[\]-]*$/.test(quoted),
  )
}

const TEST = /^(?:unit|integration|conformance|faults|torture|e2e|performance)\/[\w./-]+$/

/** Tests that a paper names, as paths below `tests` without their ending. */
export function testsNamedIn(text: string) {
  return quotedIn(text).filter((quoted) => TEST.test(quoted) && !quoted.endsWith('/'))
}

export function isTest(named: string) {
  const [folder, name] = [named.slice(0, named.lastIndexOf('/')), named.split('/').at(-1)]
  const files = globSync(`tests/${folder}`).length > 0 ? readdirSync(`tests/${folder}`) : []

  return files.some((file) => file.startsWith(`${name}.`))
}

/**
 * A code of a fault, threat or invariant, which is no part of a number, an address, a time or a
 * phone.
 */
const CODE = /(?<![\w%.-])(?:K0|[FTKNISVPOC][1-9]\d?)(?![\w%]|[.:-]\d)/g
/** A requirement of the ASVS, as a test's title writes it. */
const REQUIREMENT = /\bV(\d+\.\d+\.\d+)\b/g

export function codesIn(text: string) {
  return [
    ...(text.match(CODE) ?? []),
    ...[...text.matchAll(REQUIREMENT)].map(([, number = '']) => number),
  ]
}

/** The codes that a paper explains: those in the first cell of a row. */
export function codesExplainedIn(text: string) {
  return [...text.matchAll(/^\| ((?:[A-Z]\d+)|(?:\d+\.\d+\.\d+)) \|/gm)].map(
    ([, code = '']) => code,
  )
}
