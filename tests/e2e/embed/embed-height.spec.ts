import type { Page } from 'playwright/test'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

/** The frame is as high as its content, within a pixel, and nothing in it scrolls. */
async function expectFit({ page, frame }: AgencyVisit) {
  await expect
    .poll(async () => {
      const inside = await frame.call({ page }, 0).evaluate(() => ({
        content: document.body.getBoundingClientRect().height,
        scrolls: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      return { ...inside, off: Math.abs((await outerHeight(page)) - inside.content) <= 1 }
    })
    .toMatchObject({ scrolls: 0, off: true })
}

function outerHeight(page: Page) {
  return page
    .locator('interest-form')
    .first()
    .locator('iframe')
    .evaluate((frame) => frame.getBoundingClientRect().height)
}

test('the frame has the height of its content: at first, unfolded, with errors, as a receipt', async ({
  agencyPage,
  visitor,
}) => {
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await expect(form.sendButton).toBeVisible()
  await expectFit(agencyPage)

  await form.unfold()
  await expect(form.field('presentAccommodation.price')).toBeVisible()
  await expectFit(agencyPage)

  await form.send()
  await expect(form.summary).toBeVisible()
  await expectFit(agencyPage)

  await form.unfold('message')
  await form.field('interestNote').fill('Rad\n'.repeat(12))
  await expectFit(agencyPage)

  await form.unfold()
  await expectFit(agencyPage)

  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()
  await expectFit(agencyPage)
})

for (const width of [320, 375, 480, 768, 1024, 1200]) {
  test(`the height is right at a width of ${width} px, also with text twice as large`, async ({
    agencyPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await agencyPage.open('plain')
    await expect(agencyPage.form().sendButton).toBeVisible()
    await expectFit(agencyPage)

    await agencyPage.frame().evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expectFit(agencyPage)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectFit(agencyPage)
    await page.setViewportSize({ width, height: 800 })
    await expectFit(agencyPage)
  })
}

test('a change sends three height messages at most, and no message comes without a change', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await expect(form.sendButton).toBeVisible()
  await page.evaluate(() => {
    window.heights = 0
    addEventListener('message', ({ data }) => {
      if (data?.type === 'height' || data?.type === 'ready')
        window.heights = (window.heights ?? 0) + 1
    })
  })
  const told = () => page.evaluate(() => window.heights ?? 0)
  const changes = [
    () => form.unfold(),
    () => form.send(),
    () => page.setViewportSize({ width: 360, height: 800 }),
    () => form.unfold(),
  ]
  for (const change of changes) {
    const before = await told()
    await change()
    await expect.poll(told).toBeGreaterThan(before)
    await expectFit(agencyPage)
    await quiet(page)
    expect((await told()) - before).toBeLessThanOrEqual(3)
  }

  const before = await told()
  await quiet(page)
  expect(await told()).toBe(before)
})

declare global {
  interface Window {
    heights?: number
  }
}

/** A wait long enough for every effect of a frame's drawing: sixty animation frames. */
function quiet(page: Page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}
