import type { Page } from 'playwright/test'

/** What a page is looked at on, and in what light. */
export const LOOKS = [
  { name: 'phone-light', width: 360, height: 740, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, height: 740, colorScheme: 'dark' },
  { name: 'desk-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'desk-dark', width: 1280, height: 900, colorScheme: 'dark' },
] as const

export type Look = (typeof LOOKS)[number]

/** A page is opened once: what it looks like elsewhere is the same page. */
export async function lookAt(page: Page, { width, height, colorScheme }: Look) {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}
