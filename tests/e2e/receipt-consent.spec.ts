import { expect, test } from '../support/flavours/browser-test.ts'

for (const isTicked of [true, false]) {
  test(`C9 the receipt ${isTicked ? 'has' : 'lacks'} the words of the marketing box when it was ${isTicked ? '' : 'not '}ticked`, async ({
    interestPage,
    visitor,
    page,
  }) => {
    await interestPage.open()
    await interestPage.fill(visitor)
    if (isTicked) await interestPage.field('wishAdvertising').check()
    await interestPage.send()
    await page.getByRole('link', { name: interestPage.words.receipt.open }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      interestPage.words.receipt.thanks,
    )

    const { form, receipt, notice } = interestPage.words
    const box = notice.advertising('Ekbackens Fastighetsbyrå', notice.ways.email)
    await expect(page.locator('blockquote.notice')).toContainText(form.label.gdprApproval)
    await expect(page.locator('blockquote.notice')).not.toContainText(box)
    await expect(page.locator('dl.facts q')).toHaveText(
      isTicked ? [`${box}. ${form.hint.wishAdvertising}`] : [],
    )
    await expect(page.locator('dl.facts')).toContainText(
      isTicked ? receipt.wished : receipt.notWished,
    )
    const noMore = page.getByRole('link', { name: receipt.endWish })
    await expect(noMore).toHaveCount(isTicked ? 1 : 0)
    if (isTicked)
      await expect(noMore).toHaveAttribute('href', /^mailto:hej@ekbacken\.example\?subject=Inga%20/)
  })
}
