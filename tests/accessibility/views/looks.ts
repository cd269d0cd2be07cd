import type { Page } from 'playwright/test'

/** The screen and the colour scheme that a page is viewed in. */
export const LOOKS = [
  { name: 'phone-light', width: 360, height: 740, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, height: 740, colorScheme: 'dark' },
  { name: 'desk-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'desk-dark', width: 1280, height: 900, colorScheme: 'dark' },
] as const

export type Look = (typeof LOOKS)[number]

/** Each page opens once: the other looks show the same page. */
export async function lookAt(page: Page, { width, height, colorScheme }: Look) {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}
