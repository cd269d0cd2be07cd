import { defineConfig, devices } from 'playwright/test'

import type { OnEngine } from './house/engine-test.ts'

const browser = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH || undefined,
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
    ? [['line'], ['json', { outputFile: '../test-results/report.json' }]]
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
      use: { engine: 'postgres' },
    },
    {
      name: 'desktop',
      testMatch: 'e2e/**/*.spec.ts',
      use: { ...browser, viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['e2e/**/*.spec.ts', 'e2e/**/*.phone.ts'],
      use: {
        ...devices['iPhone SE (3rd gen)'],
        ...browser,
        viewport: { width: 360, height: 640 },
        defaultBrowserType: undefined,
      },
    },
  ],
})
