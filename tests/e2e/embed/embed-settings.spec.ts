import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

/** In the sandbox’s offices file. */
const OWN_RADIUS = '6px'
const SHOWN = 'radius="20px" font="serif" heading="off"'

test('heading, radius and font apply, and another value makes a new form', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open(`plain?more=${encodeURIComponent(SHOWN)}`)
  const form = agencyPage.form()
  await expect(form.sendButton).toHaveCSS('border-radius', '20px')
  await expect(heading(agencyPage)).toBeHidden()
  const legend = form.root.locator('legend').first()
  const serif = await legend.evaluate((words) => getComputedStyle(words).fontFamily)

  await page.locator('interest-form').evaluate((element) => {
    element.setAttribute('radius', '0')
    element.removeAttribute('heading')
    element.setAttribute('font', 'system')
  })
  await expect(form.sendButton).toHaveCSS('border-radius', '0px')
  await expect(heading(agencyPage)).toBeVisible()
  await expect(legend).not.toHaveCSS('font-family', serif)
})

for (const value of ['25px', '-1px', '1em', 'red;}*{display:none'])
  test(`radius="${value}" leaves the office’s own`, async ({ agencyPage }) => {
    await agencyPage.open(`plain?more=${encodeURIComponent(`radius="${value}"`)}`)

    await expect(agencyPage.form().sendButton).toHaveCSS('border-radius', OWN_RADIUS)
  })

const PICTURE = '<style>body { background: linear-gradient(#023, #045); color: #fff }</style>'

for (const [ground, shown, isClear] of [
  ['dark', 'dark', true],
  ['light', 'light', true],
  ['own', 'unknown', false],
  ['', 'unknown', false],
] as const)
  test(`ground="${ground}" on a picture ${isClear ? 'lets it show through' : 'has a background of its own'}`, async ({
    agencyPage,
  }) => {
    const more = encodeURIComponent(ground && `ground="${ground}"`)
    await agencyPage.open(`plain?head=${encodeURIComponent(PICTURE)}&more=${more}`)
    await expect(agencyPage.form().sendButton).toBeVisible()
    const html = agencyPage.form().root.locator('html')

    await expect(html).toHaveAttribute('data-ground', shown)
    if (isClear) await expect(html).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    else await expect(html).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })

test('interest:started comes once, with the office and the home and nothing that was typed', async ({
  agencyPage,
  page,
  visitor,
}) => {
  await page.addInitScript(() => {
    addEventListener('interest:started', (event) => {
      const detail = event instanceof CustomEvent ? event.detail : null
      console.log(`started ${JSON.stringify(detail)}`)
    })
  })
  const started: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('started')) started.push(message.text())
  })
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await form.field('person.firstName').focus()
  expect(started).toEqual([])
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()

  expect(started).toEqual(['started {"office":"ekbacken","estate":"OBJ11385_1395932274"}'])
})

function heading(agencyPage: AgencyVisit) {
  return agencyPage.form().root.locator('form h2')
}
