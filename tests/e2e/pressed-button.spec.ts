import type { Page } from 'playwright/test'

import { comeToFirst } from '../support/browser/come-to.ts'
import { expect, test } from '../support/flavours/browser-test.ts'

// A smooth scroll would still be under way when the pointer is pressed.
test.use({ reducedMotion: 'reduce' })

/** An error takes a frame or two to appear. */
const FRAMES = 5

test('an error that appears while the button is pressed does not move it from under the pointer', async ({
  interestPage,
  page,
}) => {
  await interestPage.open()
  await page.evaluate(likeSafari)
  await comeToFirst(page, interestPage, 'person.firstName')
  await interestPage.field('person.firstName').fill('Åsa')
  await interestPage.field('person.lastName').fill('Ek')
  await interestPage.field('email.emailAddress').fill('fel')
  await interestPage.sendButton.scrollIntoViewIfNeeded()
  const button = await interestPage.sendButton.boundingBox()
  await page.mouse.move((button?.x ?? 0) + 20, (button?.y ?? 0) + 4)
  await page.mouse.down()
  await expect(interestPage.field('email.emailAddress')).not.toBeFocused()
  await someFrames(page)

  expect(await interestPage.sendButton.boundingBox()).toEqual(button)
  await page.mouse.up()
  await expect(interestPage.summary).toBeFocused()
})

test('a box that is ticked right after a mistake is ticked', async ({ interestPage, page }) => {
  await interestPage.open()
  await page.evaluate(likeSafari)
  await comeToFirst(page, interestPage, 'person.firstName')
  await interestPage.field('person.firstName').fill('Åsa')
  await interestPage.field('person.lastName').fill('Ek')
  await interestPage.field('email.emailAddress').fill('fel')
  await interestPage.field('gdprApproval').click()

  await expect(interestPage.field('gdprApproval')).toBeChecked()
  await expect(page.getByText(interestPage.words.issue.emailInvalid)).toBeVisible()
})

test('a page with our frame does not scroll under a pressed pointer', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open('plain')
  const box = agencyPage.form().field('gdprApproval')
  await box.scrollIntoViewIfNeeded()
  const { bottom = 0 } = boundsOf(await box.boundingBox())
  // So near the edge that the page scrolls once the box has the focus.
  await page.setViewportSize({ width: 1280, height: Math.ceil(bottom) + 4 })
  const before = await box.boundingBox()
  const { x = 0, y = 0 } = boundsOf(before)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await expect(box).toBeFocused()
  await someFrames(page)

  expect(await box.boundingBox()).toEqual(before)
  await page.mouse.up()
  await expect(box).toBeChecked()
  await expect.poll(async () => boundsOf(await box.boundingBox()).bottom).toBeLessThan(bottom)
})

function boundsOf(box: { x: number; y: number; width: number; height: number } | null) {
  return box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height }
    : {}
}

/** Runs in the page. Safari does not hold a page in place when something grows above. */
function likeSafari() {
  document.documentElement.style.overflowAnchor = 'none'
}

async function someFrames(page: Page) {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame)
  }, FRAMES)
}
