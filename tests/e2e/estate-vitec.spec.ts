import { expect, test } from '../support/flavours/browser-test.ts'

const FLAT = 'ekbacken/OBJ11385_1412055108'
const SPANISH_HOUSE = 'soderport/OBJ22417_2210043390'

test('A4 a price that Vitec gives in EURO is shown in euros', async ({ page }) => {
  await page.goto(`/sv/${SPANISH_HOUSE}`)

  await expect(page.locator('.estate-head .amount')).toHaveText(/^395\s000\s€$/)
})

test('A5 the broker’s own words stand where no viewing is to come, marked as Swedish', async ({
  page,
}) => {
  await page.goto('/en/ekbacken/OBJ11385_1401120331')

  const words = page.getByText('Budgivning pågår. Ring Amir för en egen visning.')
  await expect(words).toHaveAttribute('lang', 'sv')
  await expect(page.getByText('No viewing is planned')).toHaveCount(0)
})

test('A5 the page shows no more viewings than the broker lets it', async ({ page }) => {
  await page.goto(`/sv/${FLAT}`)

  await expect(page.locator('.viewings li')).toHaveCount(2)
})

test('A6 a viewing of a whole day is a day without a time', async ({ page }) => {
  await page.goto('/sv/soderport/OBJ22417_2219006543')

  const wholeDay = page.locator('.viewings li', { hasText: 'Öppet hus hela dagen' })
  await expect(wholeDay.locator('time')).toHaveText(/^fredag \d+ \p{L}+$/u)
})

test('A7 a digital viewing says so, and one with registration leads to the form', async ({
  page,
}) => {
  await page.goto(`/en/${SPANISH_HOUSE}`)
  const viewing = page.locator('.viewings li')

  await expect(viewing).toContainText('Online viewing')
  await viewing.getByRole('link', { name: 'Sign up in advance' }).click()
  await expect(page).toHaveURL(/#interest$/)
})

test('A10 the broker’s number for the public is shown, not the mobile number', async ({ page }) => {
  await page.goto(`/sv/${SPANISH_HOUSE}`)

  await expect(page.getByRole('link', { name: '040-628 04 43' }).first()).toBeVisible()
  expect(await page.content()).not.toContain('46701740643')
})

test('a home abroad is described in the broker’s own English, and in Swedish on the other page', async ({
  page,
}) => {
  await page.goto(`/en/${SPANISH_HOUSE}`)
  const heading = page.getByRole('heading', { name: 'White house above Calpe bay' })
  await expect(heading).toBeVisible()
  await expect(heading).not.toHaveAttribute('lang')
  await expect(page.getByText('The agent’s own texts are in Swedish.')).toHaveCount(0)
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /Three bedrooms, roof terrace/,
  )

  await page.goto(`/sv/${SPANISH_HOUSE}`)
  await expect(page.getByRole('heading', { name: 'Vitt hus över Calpebukten' })).toBeVisible()
})

const FACTS: [what: string, path: string, rows: Record<string, RegExp>][] = [
  [
    'a flat',
    FLAT,
    {
      'Avgiften omfattar': /^Värme, vatten/,
      'Indirekt netto\u00ADskuldsättning': /^218\s400\skr/,
      Pantsatt: /^Ja$/,
      'Lägenhets\u00ADnummer': /^1302$/,
      Balkong: /^4\sm²\. Söderläge/,
      Energiprestanda: /^109 kWh/,
      'Pris per m²': /^43\s945\skr\/m²$/,
    },
  ],
  [
    'a villa',
    'ekbacken/OBJ11385_1395932274',
    {
      'Pantbrev, antal och summa': /^2\sst, 3\s450\s000\skr$/,
      'Fastighets\u00ADbeteckning': /^Uppsala Kåbo 41:7$/,
      'Plan\u00ADbestämmelser': /^Stadsplan/,
      Besiktad: /^Ja$/,
      'Energi\u00ADdeklaration': /^Utförd, 14\smaj\s2024$/,
    },
  ],
  [
    'a row house on leased land',
    'ekbacken/OBJ11385_1401120331',
    { Tomträttsavgäld: /^11\s240\skr\/år, till / },
  ],
  [
    'a cottage on leased land',
    'ekbacken/OBJ11385_1388800412',
    { Arrende: /^14\s800\skr\/år, till 31\sdecember\s2039\. / },
  ],
  ['a plot', 'ekbacken/OBJ11385_1377204519', { Byggrätt: /^Förhandsbesked/ }],
  [
    'a farm',
    'soderport/OBJ22417_2204410087',
    { Åkermark: /^24,2\sha$/, Loge: /^Korsvirke/, Jakt: /^Rådjur/ },
  ],
  [
    'a commercial property',
    'soderport/OBJ22417_2217718821',
    { Butik: /^2\sst, 286\sm², hyra 686\s400/, Vakanser: /^Inga$/ },
  ],
  [
    'premises',
    'soderport/OBJ22417_2219006543',
    { 'Hyra per m²': /^1\s600\skr\/m²/, 'Tillägg till hyran': /^19\s800/ },
  ],
  ['a home abroad', SPANISH_HOUSE, { Flygplats: /^78\skm$/, Referensnummer: /^CLP-4471$/ }],
]

for (const [what, path, rows] of FACTS) {
  test(`${what} shows what Vitec gives of it`, async ({ page }) => {
    await page.goto(`/sv/${path}`)

    for (const [label, value] of Object.entries(rows)) {
      const row = page.locator('dl > div', {
        has: page.locator('dt').getByText(label, { exact: true }),
      })
      await expect(row.locator('dd').first()).toHaveText(value)
    }
  })
}
