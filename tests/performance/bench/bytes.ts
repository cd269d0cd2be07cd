import { startSandbox } from '../../sandbox/sandbox.ts'
import { launchChromium } from '../../support/browser/launch-chromium.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'
import { startNextPage } from '../start-next-page.ts'
import { startPress } from '../start-press.ts'
import { type Weight, weighPage } from '../weigh-page.ts'
import { type Line, ratio } from './line.ts'

const OWN_SCRIPT_MAX = 15_000
const CSS_MAX = 15_000

/**
 * Compares the estate page's parts with a bare page of Next's, both behind the same brotli, on a
 * phone.
 */
export async function bytes(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const bare = await startNextPage('tests/performance/bare-page')
  const [forApp, forBare] = [await startPress(app.url), await startPress(bare.url)]
  const browser = await launchChromium()
  const path = `/sv/${VILLA.office}/${VILLA.estateId}`
  const ours = await weighPage(browser, `${forApp.url}${path}`)
  const floor = await weighPage(browser, `${forBare.url}/`)

  await browser.close()
  for (const each of [forApp, forBare, bare, sandbox]) await each.stop()
  await app.end()
  await folder.remove()

  return linesFor(ours, floor.untouched)
}

type Weighed = Awaited<ReturnType<typeof weighPage>>

function linesFor({ untouched, touched }: Weighed, floor: Weight): Line[] {
  const own = untouched.script - floor.script

  return [
    {
      what: 'estate page, script before a touch, and / a bare page of Next’s',
      figure: `${untouched.script} B, ${ratio(untouched.script, floor.script)}`,
      target: '',
    },
    {
      what: '  on top of Next’s own',
      figure: `${own} B`,
      target: `≤ ${OWN_SCRIPT_MAX} B`,
      isMet: own <= OWN_SCRIPT_MAX,
    },
    {
      what: '  script at the first touch',
      figure: `${touched.script - untouched.script} B more`,
      target: '',
    },
    {
      what: '  css',
      figure: `${untouched.css} B`,
      target: `≤ ${CSS_MAX} B`,
      isMet: untouched.css <= CSS_MAX,
    },
    {
      what: '  html, and / bare',
      figure: `${untouched.html} B, ${ratio(untouched.html, floor.html)}`,
      target: '',
    },
    { what: '  images, before scrolling', figure: `${untouched.images} B`, target: '' },
    { what: '  the rest', figure: `${untouched.rest} B`, target: '' },
  ]
}
