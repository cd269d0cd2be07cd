import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { Builder, Capabilities } from 'selenium-webdriver'

import { freePort } from '../support/free-port.ts'

/**
 * Starts the driver of Debian's WebKitGTK on a screen of its own: Playwright's own build is not
 * available everywhere.
 */
export async function startWebkitDriver() {
  const { screen, display } = await startScreen()
  const port = await freePort()
  const driver = spawn(process.env.WEBKIT_DRIVER ?? '', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })

  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      for (const child of [driver, screen]) {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      }
    },
  }
}

export async function openWebkit(driverUrl: string, browserArguments: string[]) {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: process.env.WEBKIT_BROWSER,
      args: ['--automation', ...browserArguments],
    },
  })
  await untilItAnswers(driverUrl)

  return new Builder().usingServer(driverUrl).withCapabilities(capabilities).build()
}

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
