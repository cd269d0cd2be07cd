import { execFile, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { test as base, expect } from 'playwright/test'
import * as z from 'zod'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { freePort } from '../../support/free-port.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

const RULES = 'docs/monitoring/alerts.yml'
const OPS_TOKEN = 'c4ca4238a0b923820dcc509a6f75849b7f9c24e8f0d5b6a1937cd20e4b8a1f36'
const run = promisify(execFile)

const answer = z.object({
  status: z.literal('success'),
  data: z.object({ result: z.array(z.unknown()) }),
})

/** Families that have no sample as long as nothing of the kind has happened. */
const OFTEN_EMPTY = /outbox_bookings|quarantined_total/

const test = base.extend<{ query(expression: string): Promise<unknown[]> }>({
  /** Asks a real Prometheus that scrapes a real app. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  query: async ({}, use) => {
    const [folder, sandbox, port] = [await makeFolder(), await startSandbox(), await freePort()]
    const app = await startApp({ ...(await appSettings(folder.path, sandbox.url)), OPS_TOKEN })
    const visitor = makeVisitor()
    await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
    await writeFile(`${folder.path}/prometheus.yml`, config(app.url))
    const prometheus = spawn(
      'prometheus',
      [
        `--config.file=${folder.path}/prometheus.yml`,
        `--storage.tsdb.path=${folder.path}/tsdb`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    )
    await use(async (expression) => {
      const address = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(expression)}`
      const response = await fetch(address).catch(() => null)
      if (!response) return []
      const body: unknown = await response.json()
      return answer.parse(body).data.result
    })
    prometheus.kill('SIGKILL')
    await app.end()
    await sandbox.stop()
    await folder.remove()
  },
})

function config(url: string) {
  return `
global: { scrape_interval: 1s }
rule_files: [${process.cwd()}/${RULES}]
scrape_configs:
  - job_name: intresse
    metrics_path: /api/ops/metrics
    authorization: { credentials: ${OPS_TOKEN} }
    static_configs: [{ targets: ["${new URL(url).host}"] }]
`
}

test('the alert rules are valid, and each alert comes when it should', async () => {
  await run('promtool', ['check', 'rules', RULES])
  const { stdout } = await run('promtool', ['test', 'rules', 'tests/fixtures/monitoring.test.yml'])
  expect(stdout).toContain('SUCCESS')

  const [rules, tests] = await Promise.all(
    [RULES, 'tests/fixtures/monitoring.test.yml'].map((file) => readFile(file, 'utf8')),
  )
  for (const [, name = ''] of (rules ?? '').matchAll(/- alert: (\w+)/g))
    expect(tests).toMatch(new RegExp(`alertname: ${name}\\n\\s+exp_alerts:`))
})

test('every query of the dashboard and of the rules has an answer from a running app', async ({
  query,
}) => {
  const twice = 'min_over_time(up{job="intresse"}[1m]) and count_over_time(up[1m]) > 2'
  await expect.poll(() => query(twice), { timeout: 60_000 }).toHaveLength(1)
  const dashboard = JSON.parse(await readFile('docs/monitoring/dashboard.json', 'utf8'))
  const shown: string[] = dashboard.panels.flatMap(({ targets }: Panel) =>
    targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '1m')),
  )
  const rules = await readFile(RULES, 'utf8')
  // A comparison leaves out what is as it should be.
  const watched = [...rules.matchAll(/^ +expr: (.+)$/gm)].map(([, expr = '']) =>
    expr.replace(/ (==|>|<) [\d.e]+$/, ''),
  )

  expect(shown.length).toBeGreaterThan(12)
  for (const expr of [...shown, ...watched].filter((each) => !OFTEN_EMPTY.test(each)))
    expect((await query(expr)).length, expr).toBeGreaterThan(0)
})

type Panel = { targets: { expr: string }[] }
