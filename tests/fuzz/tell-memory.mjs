import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Loaded into the app that is fuzzed: asked by a signal it tidies up and says what it still holds. What the system has lent it (RSS)
// grows as it likes, and tells nothing of a leak before hours have passed.
setFlagsFromString('--expose-gc')
const tidyUp = runInNewContext('gc')

process.on('SIGUSR2', () => {
  tidyUp()
  const { heapUsed, external, rss } = process.memoryUsage()
  process.stdout.write(`MEMORY ${JSON.stringify({ held: heapUsed + external, rss })}\n`)
})
