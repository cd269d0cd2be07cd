import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

type Lock = { packages: Record<string, { version?: string; hasInstallScript?: boolean }> }

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * Packages that may run a script when they are installed. No package needs to: sharp and Next's
 * compiler are prebuilt.
 */
const MAY_RUN_SCRIPTS: string[] = []

/**
 * The lowest version of each package without a known vulnerability, and the name of the
 * vulnerability.
 */
const LOWEST_SAFE: [name: string, version: string, reason: string][] = [
  ['next', '16.3.8', 'CVE-2026-94483 and two cache poisonings, 2026-09-30 (docs/security.md N3)'],
  ['react', '19.2.1', 'CVE-2025-55182, React2Shell: it comes with Next, and the two go together'],
  ['react-dom', '19.2.1', 'as react'],
  ['nodemailer', '7.0.7', 'CVE-2025-13033: mail to a domain nobody meant'],
  ['undici', '7.5.0', 'CVE-2025-47279: memory lost to bad certificates'],
  ['jose', '4.15.5', 'CVE-2024-28176: a compressed JWE that grows without end'],
]

test('T34 no package runs a script when it is installed, except those listed', () => {
  const running = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path] : [],
  )

  expect(running).toEqual(MAY_RUN_SCRIPTS)
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['save-exact=true', 'ignore-scripts=true', 'allow-git=none']),
  )
})

for (const [name, lowest, reason] of LOWEST_SAFE) {
  test(`T36 N7 ${name} is not below ${lowest}: ${reason}`, () => {
    const { version = '0' } = lock.packages[`node_modules/${name}`] ?? {}

    expect(isAtLeast(version, lowest)).toBe(true)
  })
}

test('T36 versions compare by their numbers', () => {
  expect(isAtLeast('16.10.0', '16.3.8')).toBe(true)
  expect(isAtLeast('16.3.8', '16.3.8')).toBe(true)
  expect(isAtLeast('16.3.7', '16.3.8')).toBe(false)
  expect(isAtLeast('15.99.99', '16.3.8')).toBe(false)
})

test('T35 npm run sbom lists every package of the product, offline', () => {
  const text = execFileSync('npm', ['run', '-s', 'sbom'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', npm_config_offline: 'true' },
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  })
  const { bomFormat, components } = JSON.parse(text)
  const named = components.map(({ name, version }: Record<string, string>) => `${name}@${version}`)

  expect(bomFormat).toBe('CycloneDX')
  for (const [name, version] of Object.entries(dependencies))
    expect(named).toContain(`${name}@${version}`)
})

test('V15.1.1 SECURITY.md names the owner and the times within which vulnerabilities are fixed', () => {
  const text = readFileSync('SECURITY.md', 'utf8')

  expect(text).toMatch(/48 hours[\s\S]*7 days[\s\S]*30 days/)
  expect(text).toContain('owner')
})

function isAtLeast(version: string, lowest: string) {
  const [given, least] = [version, lowest].map((each) => each.split('.').map(Number))
  const at = [0, 1, 2].find((place) => given?.[place] !== least?.[place]) ?? 0

  return (given?.[at] ?? 0) >= (least?.[at] ?? 0)
}
