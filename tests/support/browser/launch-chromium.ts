import { chromium } from 'playwright/test'

/** Starts a browser for programs outside the tests. */
export function launchChromium(...more: string[]) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_SHELL_PATH || process.env.CHROMIUM_PATH || undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
  })
}
