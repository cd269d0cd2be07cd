import { execFile } from 'node:child_process'

import { GOOD } from '../unit/submission/open-app.ts'

/**
 * Runs some of our own code in a process of its own, on this store. @returns its output, parsed as
 * JSON
 */
export function runProgram(program: string, address: string): Promise<unknown> {
  const parameters = ['--conditions=react-server', '--input-type=module', '-e', program]
  const env = { ...GOOD, NODE_ENV: 'production', DATABASE_URL: address } as const

  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`expected an answer, and it said: ${stderr}`))
      else resolve(JSON.parse(stdout))
    })
  })
}
