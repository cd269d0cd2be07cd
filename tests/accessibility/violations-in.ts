import axe from 'axe-core'
import type { Frame, Page } from 'playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Accepted violations. Each would need its rule, its place and the reason. */
const ALLOWED: { rule: string; target: string; reason: string }[] = []

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** axe's rules about colours. */
export const COLOURS = ['cat.color']

/** The violations that axe finds on the page and in its frames, as `rule: place, place`. */
export async function violationsIn(page: Page, kinds?: string[]) {
  const rules = axe
    .getRules(TAGS)
    .filter(({ tags }) => !kinds || kinds.some((kind) => tags.includes(kind)))
  const found: string[] = []
  for (const frame of page.frames())
    found.push(
      ...(await violationsInFrame(frame, {
        rules: rules.map(({ ruleId }) => ruleId),
        isFramed: frame !== page.mainFrame(),
      })),
    )

  return found
}

type Look = { rules: string[]; isFramed: boolean }

async function violationsInFrame(frame: Frame, given: Look) {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  const { violations, seen } = await frame.evaluate(look, given)
  // If axe neither passes nor leaves open anything on a page, it has not seen the page. Of a viewer
  // it leaves the colours open: they stand on pictures.
  if (seen === 0) throw new Error(`expected axe to find something at ${frame.url()}`)

  return violations
    .map(({ rule, targets }) => ({
      rule,
      targets: targets.filter(
        (target) => !ALLOWED.some((each) => each.rule === rule && each.target === target),
      ),
    }))
    .filter(({ targets }) => targets.length > 0)
    .map(({ rule, targets }) => `${rule}: ${targets.join(', ')}`)
}

/**
 * Runs in the page. axe does not look outside a frame, so the caller passes the background of the
 * page around it.
 */
async function look({ rules, isFramed }: Look) {
  const { style } = document.documentElement
  if (isFramed) style.background = 'Canvas'
  const result = await window.axe?.run(document, {
    runOnly: { type: 'rule', values: rules },
    iframes: false,
    resultTypes: ['violations'],
  })
  if (isFramed) style.background = ''

  return {
    seen: (result?.passes.length ?? 0) + (result?.incomplete.length ?? 0),
    violations: (result?.violations ?? []).map(({ id, nodes }) => ({
      rule: id,
      targets: nodes.map(({ target }) => target.join(' ')),
    })),
  }
}
