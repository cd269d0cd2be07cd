import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Browser } from 'playwright/test'

import { LOCALES, type Locale } from '#lib/language/locales.ts'

import { launchChromium } from '../../support/browser/launch-chromium.ts'
import { type Stage, startStage } from '../../support/flavours/start-stage.ts'
import { LOOKS, lookAt } from '../views/looks.ts'
import type { View } from '../views/view.ts'
import { VIEWS } from '../views/views.ts'
import { contactSheet } from './contact-sheet.ts'
import { pictureName } from './picture-name.ts'
import { takePicture } from './take-picture.ts'

const FOLDER = 'pictures'
const AT_ONCE = 2

const words = process.argv.slice(2)
const views = VIEWS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)
if (words.length === 0) await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })

const stage = await startStage()
const browser = await launchChromium()
const waiting = views.flatMap((view) => LOCALES.map((locale) => ({ view, locale }))).values()
const failed: string[] = []
await Promise.all(Array.from({ length: AT_ONCE }, takeFromQueue))
await browser.close()
await stage.stop()
await writeFile(join(FOLDER, 'index.html'), contactSheet(VIEWS.map(({ name }) => name)))

console.log(`${join(FOLDER, 'index.html')} shows them all.`)
for (const each of failed) console.log(`✗ ${each}`)
process.exitCode = failed.length > 0 ? 1 : 0

async function takeFromQueue() {
  for (const { view, locale } of waiting) {
    console.log(`${view.name}, ${locale}`)
    await takeAll({ browser, stage, view, locale }).catch((error: unknown) =>
      failed.push(`${view.name}, ${locale}: ${error}`),
    )
  }
}

type Taking = { browser: Browser; stage: Stage; view: View; locale: Locale }

async function takeAll({ browser, stage, view, locale }: Taking) {
  const page = await browser.newPage({ locale: 'sv-SE', reducedMotion: 'reduce' })
  await view.show({ page, stage, locale })
  for (const look of LOOKS) {
    await lookAt(page, look)
    const path = join(FOLDER, pictureName({ view: view.name, locale, look: look.name }))
    await takePicture(page, path)
  }
  await page.close()
}
