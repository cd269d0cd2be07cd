import { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { InterestPage } from '../../support/browser/interest-page.ts'
import { formOf, postForm, readPageToken } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'
import type { Showing, View } from './view.ts'

/**
 * Pages as a browser without script draws them. Only these views show the content of `noscript`.
 */
export const NO_SCRIPT_VIEWS: View[] = [
  {
    name: 'form-no-script',
    show: (showing) =>
      withoutScript(showing, async ({ page, stage, locale }) => {
        const interestPage = new InterestPage(page)
        await interestPage.open({ locale, origin: stage.app.url, hasScript: false })
        await interestPage.sendButton.waitFor()
      }),
  },
  {
    name: 'embed-no-script',
    show: (showing) =>
      withoutScript(showing, async ({ page, stage }) => {
        await new AgencyVisit(page, stage.agency).open('plain')
        await page.getByRole('link').waitFor()
      }),
  },
  {
    name: 'embed-guide-no-script',
    show: (showing) =>
      withoutScript(showing, async ({ page, stage, locale }) => {
        await page.goto(`${stage.app.url}/${locale}/ekbacken/embed`)
      }),
  },
  {
    name: 'receipt-no-script',
    show: (showing) =>
      withoutScript(showing, async ({ page, stage, locale }) => {
        const form = formOf(makeVisitor(), await readPageToken(stage.app.url))
        const answer = await postForm(stage.app.url, { ...form, locale })
        await page.goto(new URL(answer.headers.get('location') ?? '', stage.app.url).href)
      }),
  },
]

/** Script is off while the page loads. The checks that follow may use script. */
async function withoutScript(showing: Showing, show: (showing: Showing) => Promise<void>) {
  const session = await showing.page.context().newCDPSession(showing.page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await show(showing)
  await session.send('Emulation.setScriptExecutionDisabled', { value: false })
}
