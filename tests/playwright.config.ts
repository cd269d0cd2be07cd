import { defineConfig, devices } from 'playwright/test'

import { pgbouncerOnMachine } from '../lib/scripts/find-databases.mjs'
import type { OnEngine } from './support/flavours/engine-test.ts'

const browser = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM_SHELL_PATH || process.env.CHROMIUM_PATH || undefined,
    // As root Chromium has no sandbox to put itself in; the rest keeps it from calling home, which a closed network makes slow.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
  locale: 'sv-SE',
}

/** Debian's Firefox, spoken to by WebDriver BiDi (Playwright's own build cannot be had everywhere). */
function firefox(executablePath: string) {
  return {
    name: 'firefox',
    testMatch: [
      'e2e/embed/embed.spec.ts',
      'e2e/embed/embed-refused.spec.ts',
      'e2e/interest.spec.ts',
      'e2e/estate.spec.ts',
    ],
    // What only Chromium's console says; a picture asked for elsewhere, which BiDi cannot change; a switch that Firefox does not heed over
    // BiDi; a reload, whose end BiDi does not always tell (seen once in three runs of 153); and an event it does not fire when a test breaks
    // off a frame: there the link simply stays. And a request's body, which BiDi does not hand over.
    grepInvert:
      /console says|without script|cannot be reached|no torn sheet|after a reload|answer is lost/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      locale: 'sv-SE',
      launchOptions: {
        executablePath,
        // With frames in processes of their own no click reaches them (seen in 153 with Playwright 1.64).
        firefoxUserPrefs: { 'fission.autostart': false },
      },
    },
  }
}

export default defineConfig<object, OnEngine>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI
    ? // At its end it says each failure whole, where the tail of a log still has it.
      [['dot'], ['json', { outputFile: '../test-results/report.json' }]]
    : 'list',
  projects: [
    { name: 'unit', testMatch: ['unit/**/*.test.ts', 'architecture.test.ts'] },
    { name: 'integration', testMatch: 'integration/**/*.test.ts' },
    {
      name: 'sqlite',
      testMatch: [
        'conformance/*.test.ts',
        'conformance/sqlite/*.test.ts',
        'faults/*.test.ts',
        'torture/*.test.ts',
      ],
      use: { engine: 'sqlite' },
    },
    {
      name: 'postgres',
      testMatch: [
        'conformance/*.test.ts',
        'conformance/postgres/*.test.ts',
        'faults/*.test.ts',
        'torture/*.test.ts',
      ],
      // Left out where there is none and none could be installed, which `npm test` says.
      testIgnore: pgbouncerOnMachine() ? [] : ['conformance/postgres/pgbouncer.test.ts'],
      use: { engine: 'postgres' },
    },
    {
      name: 'desktop',
      testMatch: 'e2e/**/*.spec.ts',
      use: { ...browser, viewport: { width: 1280, height: 900 } },
    },
    // Every page in every state. Sizes and colours are changed while it is open.
    {
      name: 'access',
      testMatch: 'accessibility/**/*.spec.ts',
      use: { ...browser, viewport: { width: 1280, height: 900 } },
    },
    ...(process.env.FIREFOX_PATH ? [firefox(process.env.FIREFOX_PATH)] : []),
    ...(process.env.WEBKIT_DRIVER ? [{ name: 'webkit', testMatch: 'webkit/**/*.test.ts' }] : []),
    {
      name: 'phone',
      testMatch: ['e2e/**/*.spec.ts', 'e2e/**/*.phone.ts'],
      // What is the same on any screen is tested once, on the desk.
      testIgnore:
        /(embed-(guide|height|hostile|keys|private|refused)|text-as-text|framing|addresses|pasted-address)\.spec/,
      grepInvert: /the words can be read on|an accent of/,
      use: {
        ...devices['iPhone SE (3rd gen)'],
        ...browser,
        viewport: { width: 360, height: 640 },
        defaultBrowserType: undefined,
      },
    },
    // Last and alone: what is measured is the page and not what else the machine has to do. By itself: `--project speed --no-deps`.
    {
      name: 'speed',
      testMatch: 'performance/**/*.test.ts',
      workers: 1,
      use: browser,
      dependencies: ['unit', 'integration', 'sqlite', 'postgres', 'desktop', 'access', 'phone'],
    },
  ],
})
