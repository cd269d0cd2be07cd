import 'server-only'

import type { Gathered } from './gather.ts'
import { QUESTIONS } from './questions.ts'

/** The answer to `--help`, and to a flag that nobody knows. */
export const USAGE = `npm run setup [-- --flag answer …]

Asks for what is missing and writes .env and the offices file; what is there already stays.

${QUESTIONS.map(({ flag, fileFlag, ask }) => `  --${(fileFlag ?? flag).padEnd(20)} ${fileFlag ? `a file with the answer: ${ask}` : ask}`).join('\n')}
`

/** The steps after both files are written. */
export function nextSteps({ key, answers }: Gathered) {
  const url = answers['public-url']

  return `
Next:
  npm run build && npm start       the app, on port ${answers.port}
  ${url}/sv/${key}       the office's homes, once a proxy with TLS stands in front
  ${url}/sv/${key}/embed       the code for the office's own site
Keep a copy of SECRET_KEYS elsewhere: without it a backup is worth nothing.

`
}
