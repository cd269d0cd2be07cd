import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Page } from 'playwright/test'

import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { expect, test } from '../support/flavours/browser-test.ts'

/** It runs in the page, which our policy would not let it. */
test.use({ bypassCSP: true })

const READER = import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')
const HOME = 'Lönnvägen 14'

for (const locale of LOCALES) {
  const { form, estate } = phrasesFor(locale)
  const { label } = form

  test(`a screen reader reads the home, who and how before the folds, in ${locale}`, async ({
    page,
    interestPage,
  }) => {
    await interestPage.open({ locale })

    expect(await phrasesIn(page, 'form.interest', 24)).toEqual([
      'form',
      `heading, ${form.headingFor} ${HOME}, level 2`,
      form.headingFor,
      HOME,
      form.intro,
      `group, ${form.person}`,
      form.person,
      label['person.firstName'],
      `textbox, ${label['person.firstName']}, required`,
      label['person.lastName'],
      `textbox, ${label['person.lastName']}, required`,
      `group, ${form.contact}, ${form.contactHint}`,
      form.contact,
      form.contactHint,
      label['email.emailAddress'],
      `textbox, ${label['email.emailAddress']}`,
      label['person.cellPhone'],
      `textbox, ${label['person.cellPhone']}`,
    ])
  })

  test(`a screen reader reads an opened fold with its hint and its examples, in ${locale}`, async ({
    page,
    interestPage,
  }) => {
    await interestPage.open({ locale })
    const fold = page.locator('details.fold').filter({ hasText: form.presentAccommodation })
    await expect(fold.getByRole('combobox')).toBeHidden()
    await fold.locator('summary').press('Enter')
    await expect(fold.getByRole('combobox')).toBeVisible()
    await fold.evaluate((details) => details.setAttribute('data-heard', ''))
    const heard = await phrasesIn(page, '[data-heard]', 40)

    expect(heard).toEqual(
      expect.arrayContaining([
        `${form.presentAccommodation}(${form.optional})`,
        form.presentAccommodationHint,
        `textbox, ${label['presentAccommodation.livingSpace']}`,
        `textbox, ${label['presentAccommodation.other']}`,
      ]),
    )
    expect(heard.filter((each) => each.startsWith('combobox'))).toEqual([
      expect.stringContaining(label['presentAccommodation.estateType']),
    ])
  })

  test(`a screen reader reads the viewer as a dialog, with its picture and its buttons, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/ekbacken/OBJ11385_1395932274`)
    await page.locator('.gallery a').first().click()
    const shown = page.locator('.pswp__item[aria-hidden=false]')
    await expect(shown.locator('.pswp__img')).not.toHaveCount(0)
    // The pictures beside it are still being made, and are hidden from the reader.
    await expect(page.locator('.pswp__preloader--active')).toHaveCount(0, { timeout: 120_000 })
    await expect(shown.locator('.pswp__img--placeholder')).toHaveCount(0, { timeout: 120_000 })
    const { viewer } = estate

    expect(await phrasesIn(page, '.pswp', 8)).toEqual([
      `dialog, ${viewer.label}, modal`,
      'group',
      'image, Huset från gatan',
      '1 / 5',
      `button, ${viewer.zoomTitle}`,
      `button, ${viewer.closeTitle}`,
      `button, ${viewer.arrowPrevTitle}, 1 control`,
      `button, ${viewer.arrowNextTitle}, 1 control`,
    ])
    await page.keyboard.press('ArrowRight')
    await expect(shown.locator('.pswp__img:not(.pswp__img--placeholder)')).toHaveAttribute(
      'alt',
      'Vardagsrummet',
    )
    expect(await phrasesIn(page, '.pswp', 4)).toContain('image, Vardagsrummet')
  })
}

/** The phrases of a screen reader on its way through an element, without the ends of things. */
async function phrasesIn(page: Page, selector: string, steps: number): Promise<string[]> {
  const source = await readFile(fileURLToPath(READER), 'utf8')
  const heard = await page.evaluate(listen, { source, selector, steps })

  // It names a dialog when it begins, and again on its way in.
  return heard
    .filter((phrase) => !/^(end|paragraph$)/.test(phrase))
    .filter((phrase, at, all) => phrase !== all[at - 1])
}

type Asked = { source: string; selector: string; steps: number }

/** Runs in the page. */
async function listen({ source, selector, steps }: Asked): Promise<string[]> {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const { virtual: reader } = await import(address)
  await reader.start({ container: document.querySelector(selector) })
  for (let step = 0; step < steps; step += 1) await reader.next()
  const heard = await reader.spokenPhraseLog()
  await reader.stop()

  return heard
}
