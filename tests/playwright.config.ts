import { defineConfig, devices } from 'playwright/test'

import { pgbouncerOnMachine, prometheusOnMachine } from '../lib/scripts/find-databases.mjs'
import type { Options } from './support/flavours/store-test.ts'

const browser = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM_SHELL_PATH || process.env.CHROMIUM_PATH || undefined,
    // When run as root, Chromium cannot sandbox itself. The other switches keep it from calling its
    // maker, which a closed network makes slow.
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

/**
 * Debian's Firefox, driven by WebDriver BiDi (Playwright's own build is not available everywhere).
 */
function firefox(executablePath: string) {
  return {
    name: 'firefox',
    testMatch: [
      'e2e/embed/embed.spec.ts',
      'e2e/embed/embed-button.spec.ts',
      'e2e/embed/embed-refused.spec.ts',
      'e2e/interest.spec.ts',
      'e2e/estate.spec.ts',
      'e2e/picture-viewer.spec.ts',
    ],
    // Tests that BiDi or Firefox cannot run: messages that only Chromium's console shows; a picture
    // from another address, which BiDi cannot change; a switch that Firefox ignores over BiDi; a
    // reload or a step back, whose end BiDi does not always report (seen once in three runs of
    // 153); and an event that Firefox does not fire when a test aborts a frame: there the link
    // simply stays. The last is a request's body, which BiDi does not expose.
    grepInvert:
      /console names|without script|cannot be reached|not a broken image|after a reload|response is lost|back button closes|press of back/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      locale: 'sv-SE',
      launchOptions: {
        executablePath,
        // With frames in separate processes no click reaches them (seen in 153 with Playwright
        // 1.64).
        firefoxUserPrefs: { 'fission.autostart': false },
      },
    },
  }
}

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // Many tests wait for a time-out: a third worker uses the two cores meanwhile.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // A machine that does other things beside it takes several times as long. Where time is a
  // promise, the test has a bound of its own.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI
    ? // The reporter prints each failure whole at its end, where a log's tail still shows it.
      [['dot'], ['json', { outputFile: '../test-results/report.json' }]]
    : 'list',
  projects: [
    { name: 'unit', testMatch: ['unit/**/*.test.ts', 'architecture.test.ts'] },
    {
      name: 'integration',
      testMatch: 'integration/**/*.test.ts',
      // The file is left out if there is no Prometheus, which `npm test` reports.
      testIgnore: prometheusOnMachine() ? [] : ['integration/operator/monitoring.test.ts'],
    },
    {
      name: 'sqlite',
      testMatch: [
        'conformance/*.test.ts',
        'conformance/{bookings,mails,restore}/*.test.ts',
        'conformance/sqlite/*.test.ts',
        'faults/*.test.ts',
        'torture/*.test.ts',
        'disaster/*.test.ts',
      ],
      use: { engine: 'sqlite' },
    },
    {
      name: 'postgres',
      testMatch: [
        'conformance/*.test.ts',
        'conformance/{bookings,mails,restore}/*.test.ts',
        'conformance/postgres/*.test.ts',
        'faults/*.test.ts',
        'torture/*.test.ts',
        'disaster/*.test.ts',
      ],
      // The file is left out if there is no PgBouncer and none could be installed, which `npm test`
      // reports.
      testIgnore: pgbouncerOnMachine() ? [] : ['conformance/postgres/pgbouncer.test.ts'],
      use: { engine: 'postgres' },
    },
    {
      name: 'desktop',
      testMatch: 'e2e/**/*.spec.ts',
      use: { ...browser, viewport: { width: 1280, height: 900 } },
    },
    // Every page in every state. Sizes and colours change while it is open.
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
      // Tests whose result is the same on any screen run once, on the desktop.
      testIgnore:
        /(embed-(guide|height|hostile|keys|private|refused|settings|test-mode)|text-as-text|framing|addresses|pasted-address|first-screen|estate-vitec)\.spec/,
      grepInvert: /the text is readable on|an accent of/,
      use: {
        ...devices['iPhone SE (3rd gen)'],
        ...browser,
        viewport: { width: 360, height: 640 },
        defaultBrowserType: undefined,
      },
    },
    // This project runs last and alone, to measure the page and not the machine's other work. By
    // itself: `--project speed --no-deps`.
    {
      name: 'speed',
      testMatch: 'performance/**/*.test.ts',
      workers: 1,
      use: browser,
      dependencies: ['unit', 'integration', 'sqlite', 'postgres', 'desktop', 'access', 'phone'],
    },
  ],
})
