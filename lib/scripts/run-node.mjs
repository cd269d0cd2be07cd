import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** Returns the environment with the project's own Node and programs first on the path. */
export function withOwnPrograms(environment = process.env) {
  return {
    ...environment,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: [resolve('node_modules/.bin'), environment.PATH].join(delimiter),
  }
}

/**
 * Starts a program with the project's own Node.
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function startNode(parameters, environment) {
  return spawn('node', parameters, {
    stdio: 'inherit',
    env: withOwnPrograms(environment),
    shell: process.platform === 'win32',
  })
}

/**
 * Runs a program to its end.
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>} its exit status
 */
export function runNode(parameters, environment) {
  const child = startNode(parameters, environment)

  return new Promise((done) => {
    child.once('exit', (status) => done(status ?? 1))
  })
}

/**
 * Returns the address for Next to listen on, as its command line has it: the one in `HOST`, or all
 * of this machine's.
 * @param {Record<string, string | undefined>} settings
 * @returns {string[]}
 */
export function hostParameters({ HOST = '' }) {
  const host = HOST.trim()

  return host === '' ? [] : ['-H', host]
}
