import { expect, test } from '../../support/flavours/browser-test.ts'

test('the Tab key leads into the form, through it in order, and out of it again', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open('between')
  await expect(agencyPage.form().sendButton).toBeVisible()
  await page.getByRole('link', { name: 'Before' }).focus()
  const after = page.getByRole('link', { name: 'After' })
  const come: string[] = []
  // The presses are far more than the stops: a caught focus never reaches the end.
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    if (await after.evaluate((link) => link === document.activeElement)) break
    come.push(await agencyPage.frame().evaluate(nameOfFocus))
  }

  await expect(after).toBeFocused()
  expect(come).toEqual([
    'person.firstName',
    'person.lastName',
    'email.emailAddress',
    'person.cellPhone',
    'SUMMARY',
    'SUMMARY',
    'SUMMARY',
    'SUMMARY',
    'gdprApproval',
    'wishAdvertising',
    'BUTTON',
  ])
  await page.keyboard.press('Shift+Tab')
  expect(await agencyPage.frame().evaluate(nameOfFocus)).toBe('BUTTON')
})

test('a link of the summary leads to its field and brings it into view', async ({ agencyPage }) => {
  await agencyPage.open('long')
  const form = agencyPage.form()
  await form.send()
  await expect(form.summary).toBeFocused()
  await form.summary
    .getByRole('link', { name: form.words.issue.gdprApprovalMissing })
    .press('Enter')

  await expect(form.field('gdprApproval')).toBeFocused()
  await expect(form.field('gdprApproval')).toBeInViewport()
})

function nameOfFocus() {
  const focused = document.activeElement

  return focused?.getAttribute('name') ?? focused?.tagName ?? ''
}
