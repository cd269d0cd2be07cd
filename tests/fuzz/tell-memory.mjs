import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// The fuzz loads this module into the app. On a signal the app collects garbage and reports the
// memory that it still holds. RSS, the memory lent by the system, grows as it likes, and shows no
// leak before hours have passed.
setFlagsFromString('--expose-gc')
const tidyUp = runInNewContext('gc')

process.on('SIGUSR2', () => {
  tidyUp()
  const { heapUsed, external, rss } = process.memoryUsage()
  process.stdout.write(`MEMORY ${JSON.stringify({ held: heapUsed + external, rss })}\n`)
})
