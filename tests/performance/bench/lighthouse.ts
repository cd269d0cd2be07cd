import lighthouse from 'lighthouse'

import { launchChromium } from '../../support/browser/launch-chromium.ts'
import { startStage } from '../../support/flavours/start-stage.ts'
import { freePort } from '../../support/free-port.ts'
import { VILLA } from '../../support/visitor.ts'
import { slowdownFor } from './frame.ts'
import type { Line } from './line.ts'

const ROUNDS = 9
/** Lighthouse's own slowdown for a desktop machine. */
const SLOWER_FOR_A_DESK = 4
/**
 * The machine may be faster in a round than when the slowdown was chosen: a round that was easier
 * by more than this does not count.
 */
const EASIER_MAX = 0.3
const SCORE_MIN = 98
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Category = (typeof CATEGORIES)[number]
type Judged = {
  scores: Record<Category, number>
  faults: string[]
  /** The machine's own speed by Lighthouse: a desktop's is 1500 and more. */
  machine: number
  /** The factor by which the machine was slowed down. */
  slower: number
}

/**
 * Google's own scores, on its phone with its slow connection: the page of a home, and an agency's
 * page with the form in it.
 */
export async function lighthouseScores(): Promise<Line[]> {
  const stage = await startStage()
  const port = await freePort()
  const browser = await launchChromium(`--remote-debugging-port=${port}`)
  const pages = {
    'estate page': `${stage.app.url}/sv/${VILLA.office}/${VILLA.estateId}`,
    'agency’s page with the form': `${stage.agency.origin}/careful`,
  }
  const lines: Line[] = []
  for (const [what, url] of Object.entries(pages)) {
    // The first request renders the page and its pictures, as it does now and then for the first of
    // many visitors.
    await fetch(url)
    const first = await judge(url, port, SLOWER_FOR_A_DESK)
    const judged: Judged[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      judged.push(await judge(url, port, slowdownFor((judged.at(-1) ?? first).machine)))
    lines.push(...linesFor(what, judged), {
      what: `  performance at ${SLOWER_FOR_A_DESK} × all the same`,
      figure: `${first.scores.performance} (${first.machine})`,
      target: '',
    })
  }
  await browser.close()
  await stage.stop()

  return lines
}

async function judge(url: string, port: number, slower: number): Promise<Judged> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
    output: 'json',
    throttling: { cpuSlowdownMultiplier: slower },
  })
  if (!result) throw new Error(`expected a judgement of ${url}`)
  const { categories, audits, runtimeError } = result.lhr
  if (runtimeError) throw new Error(`expected a judgement of ${url}: ${runtimeError.message}`)

  const scoreOf = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100)
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
  const faults = counted
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const { score = null, title = '', displayValue = '' } = audits[id] ?? {}
      return score === null || score >= 0.9 ? [] : [`${id}: ${title} ${displayValue}`]
    })

  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    faults,
    machine: Math.round(result.lhr.environment.benchmarkIndex),
    slower,
  }
}

function linesFor(what: string, judged: Judged[]): Line[] {
  const counted = judged.filter(({ slower, machine }) => slower > slowdownFor(machine) - EASIER_MAX)
  const faults = new Set(judged.flatMap((each) => each.faults))

  return [
    ...CATEGORIES.map((name) => {
      // The quietest moment counts: noise only ever adds.
      const score = Math.max(0, ...counted.map(({ scores }) => scores[name]))
      return {
        what: `Lighthouse, ${what}, ${name}`,
        figure: String(score),
        target: `≥ ${SCORE_MIN}`,
        isMet: score >= SCORE_MIN,
      }
    }),
    {
      what: '  the machine in each round, and how many times slower it was made',
      figure: judged.map(({ machine, slower }) => `${machine} ${slower} ×`).join(', '),
      target: 'a desk has 1500 4 ×',
    },
    ...[...faults].map((fault) => ({ what: `  ${fault}`, figure: '', target: '' })),
  ]
}
