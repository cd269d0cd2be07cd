import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'

import { test as agencyTest } from '../support/flavours/agency-test.ts'
import { freePort } from '../support/free-port.ts'

type Flavour = { visitorsBrowser: WebDriver; browserArguments: string[] }

/**
 * A visitor with WebKit, by Debian's WebKitGTK: Playwright's own build is not available everywhere.
 */
export const test = agencyTest.extend<Flavour, { driverUrl: string }>({
  browserArguments: [[], { option: true }],
  driverUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const { screen, display } = await startScreen()
      const port = await freePort()
      const driver = spawn(process.env.WEBKIT_DRIVER ?? '', [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
      })
      await use(`http://127.0.0.1:${port}`)
      for (const child of [driver, screen]) {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      }
    },
    { scope: 'worker' },
  ],
  visitorsBrowser: async ({ driverUrl, browserArguments }, use) => {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: process.env.WEBKIT_BROWSER,
        args: ['--automation', ...browserArguments],
      },
    })
    await untilItAnswers(driverUrl)
    const browser = await new Builder()
      .usingServer(driverUrl)
      .withCapabilities(capabilities)
      .build()
    await use(browser)
    await browser.quit()
  },
})

/**
 * A screen under a number that the X server found free: a second run on the machine has one of its
 * own.
 */
async function startScreen() {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const [, , , numbers] = screen.stdio
  if (!numbers) throw new Error('Xvfb has no pipe for its number')
  const [number] = await once(numbers, 'data')

  return { screen, display: `:${String(number).trim()}` }
}

export { expect } from '../support/flavours/app-test.ts'

async function untilItAnswers(url: string) {
  for (;;) {
    const isThere = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}
