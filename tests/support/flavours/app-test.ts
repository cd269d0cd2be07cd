import { test as base, expect } from 'playwright/test'
import type { WebDriver } from 'selenium-webdriver'

import type { Agency } from '../../agency/agency.ts'
import { callerOf, type VitecCaller } from '../../sandbox/call-vitec.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { openWebkit, startWebkitDriver } from '../../webkit/start-webkit.ts'
import { type Lines, linesFromNow } from '../events-of.ts'
import type { App } from '../start-app.ts'
import { straysIn } from '../strays-in.ts'
import { makeVisitor, type Visitor } from '../visitor.ts'
import {
  type Limits,
  type Reading,
  type SmallApp,
  startReading,
  startSmallApp,
} from './start-own-app.ts'
import { type Stage, startStage } from './start-stage.ts'

type Shared = {
  /** Whether the agency's sites may hold the app's forms. */
  isEmbedded: boolean
  stage: Stage
  app: App
  sandbox: Sandbox
  agency: Agency
  webkitDriver: string
}

type Options = {
  hops: string
  limits: Limits | undefined
  moreSettings: Record<string, string>
  browserArguments: string[]
}

type Own = {
  lines: Lines
  visitor: Visitor
  small: SmallApp
  reading: Reading
  emptySandbox: Sandbox
  vitec: VitecCaller
  visitorsBrowser: WebDriver
}

/**
 * Tests of the running app. A worker shares one app, with its sandbox and its agency; a visitor,
 * and whatever else a test changes, is its own.
 */
export const test = base.extend<Options & Own, Shared>({
  hops: ['0', { option: true }],
  limits: [undefined, { option: true }],
  moreSettings: [{}, { option: true }],
  browserArguments: [[], { option: true }],
  isEmbedded: [false, { option: true, scope: 'worker' }],
  stage: [
    async ({ isEmbedded }, use) => {
      const stage = await startStage(isEmbedded)
      await use(stage)
      await stage.stop()
      // The log holds codes and ids after every test, and no personal data.
      expect(straysIn(stage.app)).toEqual([])
    },
    { scope: 'worker' },
  ],
  app: [async ({ stage }, use) => use(stage.app), { scope: 'worker' }],
  sandbox: [async ({ stage }, use) => use(stage.sandbox), { scope: 'worker' }],
  agency: [async ({ stage }, use) => use(stage.agency), { scope: 'worker' }],
  /** The address of WebKit's driver. */
  webkitDriver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const driver = await startWebkitDriver()
      await use(driver.url)
      await driver.stop()
    },
    { scope: 'worker' },
  ],

  /** The app's output during this test. */
  lines: async ({ app }, use) => use(linesFromNow(app)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  visitor: async ({}, use) => use(makeVisitor()),
  small: async ({ hops, limits, moreSettings }, use) => {
    const small = await startSmallApp(hops, limits, moreSettings)
    await use(small)
    await small.stop()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  reading: async ({}, use) => {
    const reading = await startReading()
    await use(reading)
    await reading.stop()
  },
  /** A sandbox that remembers no other test's visitors. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  emptySandbox: async ({}, use) => {
    const sandbox = await startSandbox()
    await use(sandbox)
    await sandbox.stop()
  },
  /** Calls the empty sandbox as a client of Vitec, and as the tester behind it. */
  vitec: async ({ emptySandbox }, use) => use(callerOf(emptySandbox)),
  /** WebKit, driven by WebDriver. */
  visitorsBrowser: async ({ webkitDriver, browserArguments }, use) => {
    const browser = await openWebkit(webkitDriver, browserArguments)
    await use(browser)
    await browser.quit()
  },
})

export { expect }
