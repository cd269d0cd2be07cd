import 'server-only'

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks a person at the terminal; nothing that is secret is shown. */
export function openTerminal() {
  let isHidden = false
  const output = new Writable({
    write(chunk, _, done) {
      if (!isHidden) process.stdout.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: true })

  return {
    async ask(question: string, isSecret: boolean) {
      if (isSecret) process.stdout.write(question)
      isHidden = isSecret
      const answer = await terminal.question(isSecret ? '' : question)
      if (isSecret) process.stdout.write('\n')
      isHidden = false

      return answer.trim()
    },
    close: () => terminal.close(),
  }
}
