import { startSandbox } from '../../sandbox/sandbox.ts'
import { launchChromium } from '../../support/browser/launch-chromium.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'
import { pressed } from '../pressed.ts'
import { startPlainPage } from '../start-plain-page.ts'
import { startPress } from '../start-press.ts'
import { timeToUsable, type Usable } from '../time-to-usable.ts'
import { type Line, ms, ratio } from './line.ts'
import { median } from './load.ts'
import { peerLoaders } from './peer-loaders.ts'

const ROUNDS = 5
const LOADER_MAX = 2_000
const FRAME_MAX = 45_000
const REQUESTS_MAX = 6
const SHARE_MAX = 0.5

/**
 * Measures the form's cost on another site's page: the loader beside other products', the frame
 * beside the same form as a page of Next's.
 */
export async function frame(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const path = `/embed/sv/ekbacken/${VILLA.estateId}`
  const loader = pressed(await (await fetch(`${app.url}/embed.js`)).text())
  const plain = await startPlainPage(`${app.url}${path}`)
  const [forFrame, forPage] = [await startPress(app.url), await startPress(plain.url)]
  const { ours, theirs } = await inTurn(`${forFrame.url}${path}`, `${forPage.url}/`)

  for (const each of [forFrame, forPage, plain, sandbox]) await each.stop()
  await app.end()
  await folder.remove()

  return [
    {
      what: 'embed loader, brotli',
      figure: `${loader} B`,
      target: `≤ ${LOADER_MAX} B`,
      isMet: loader <= LOADER_MAX,
    },
    ...(await peerLoaders()).map(({ name, bytes }) => ({
      what: `  ${name}`,
      figure: bytes === null ? 'none on npm' : `${bytes} B, ${ratio(bytes, loader)}`,
      target: '',
    })),
    ...weightLines(ours, theirs),
    ...timeLines(ours, theirs),
  ]
}

/**
 * The two are measured in turns, so that a noisy moment affects both. The first round of each
 * compresses the files and does not count.
 */
async function inTurn(frameUrl: string, pageUrl: string) {
  const browser = await launchChromium()
  const ours: Usable[] = []
  const theirs: Usable[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    ours.push(await timeToUsable(browser, frameUrl))
    theirs.push(await timeToUsable(browser, pageUrl))
  }
  await browser.close()

  return { ours: ours.slice(1), theirs: theirs.slice(1) }
}

function weightLines(ours: Usable[], theirs: Usable[]): Line[] {
  const [bytes, requests] = [medianOf(ours, 'bytes'), medianOf(ours, 'requests')]

  return [
    {
      what: 'frame, whole, over the line, and / a page of Next’s',
      figure: `${bytes} B, ${ratio(bytes, medianOf(theirs, 'bytes'))}`,
      target: `≤ ${FRAME_MAX} B`,
      isMet: bytes <= FRAME_MAX,
    },
    {
      what: '  requests',
      figure: `${requests}, ${ratio(requests, medianOf(theirs, 'requests'))}`,
      target: `≤ ${REQUESTS_MAX}`,
      isMet: requests <= REQUESTS_MAX,
    },
  ]
}

function timeLines(ours: Usable[], theirs: Usable[]): Line[] {
  const [usable, page] = [medianOf(ours, 'usableMs'), medianOf(theirs, 'usableMs')]

  return [
    {
      what: '  usable on a slow phone, and / a page of Next’s',
      figure: `${ms(usable)}, ${ratio(usable, page)}`,
      target: `≤ ${SHARE_MAX} ×`,
      isMet: usable <= page * SHARE_MAX,
    },
    {
      what: '  a mistake told of at its field',
      figure: `${ms(medianOf(ours, 'comfortMs'))}, ${ratio(medianOf(ours, 'comfortMs'), medianOf(theirs, 'comfortMs'))}`,
      target: '',
    },
    {
      what: '  something to read',
      figure: `${ms(medianOf(ours, 'paintedMs'))}, ${ratio(medianOf(ours, 'paintedMs'), medianOf(theirs, 'paintedMs'))}`,
      target: '',
    },
  ]
}

function medianOf(all: Usable[], figure: keyof Usable) {
  return median(all.map((each) => each[figure]))
}

/**
 * Machines by Lighthouse's `benchmarkIndex`, and the factor by which each must be slowed down to be
 * the phone that Lighthouse means. A desktop's factor of 4 would turn a slower machine into an
 * unrealistic phone. Source: https://lighthouse-cpu-throttling-calculator.vercel.app, to which
 * Lighthouse's docs/throttling.md leads.
 */
const MACHINES = [
  { index: 150, slower: 1 },
  { index: 800, slower: 2 },
  { index: 1_300, slower: 3 },
  { index: 2_000, slower: 6 },
]

/** The slowdown for this machine; a machine between two known ones gets a proportional one. */
export function slowdownFor(benchmarkIndex: number) {
  const at = MACHINES.findIndex(({ index }) => index > benchmarkIndex)
  const [below, above] = [MACHINES[at - 1], MACHINES[at]]
  if (!above) return 6
  if (!below) return 1
  const way = (benchmarkIndex - below.index) / (above.index - below.index)

  return Math.round((below.slower + way * (above.slower - below.slower)) * 10) / 10
}
