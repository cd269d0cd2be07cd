import { comeToFirst } from '../support/browser/come-to.ts'
import { expect, test } from '../support/flavours/browser-test.ts'

/** An error takes a frame or two to appear. */
const FRAMES = 5

test('an error that appears while the button is pressed does not move it from under the pointer', async ({
  interestPage,
  page,
  visitor,
}) => {
  await interestPage.open()
  await comeToFirst(page, interestPage, 'email.emailAddress')
  await interestPage.fill(visitor)
  await interestPage.field('email.emailAddress').fill('fel')
  const button = await interestPage.sendButton.boundingBox()
  await page.mouse.move((button?.x ?? 0) + 20, (button?.y ?? 0) + 4)
  await page.mouse.down()
  await expect(interestPage.field('email.emailAddress')).not.toBeFocused()
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame)
  }, FRAMES)

  expect(await interestPage.sendButton.boundingBox()).toEqual(button)
  await page.mouse.up()
  await expect(interestPage.summary).toBeFocused()
})

test('a box that is ticked right after a mistake is ticked', async ({
  interestPage,
  page,
  visitor,
}) => {
  await interestPage.open()
  await comeToFirst(page, interestPage, 'email.emailAddress')
  await interestPage.fill(visitor)
  await interestPage.field('gdprApproval').uncheck()
  await interestPage.field('email.emailAddress').fill('fel')
  await interestPage.field('gdprApproval').click()

  await expect(interestPage.field('gdprApproval')).toBeChecked()
  await expect(page.getByText(interestPage.words.issue.emailInvalid)).toBeVisible()
})
