import { onShutdown } from '../../../../lib/server/shutdown.ts'

// A signal that has come while others listened, and is told of only after they had to step back.
process.on('SIGTERM', () => process.stdout.write('theirs '))
process.kill(process.pid, 'SIGTERM')
onShutdown('SIGTERM', async () => {
  process.stdout.write('ours ')
})
setTimeout(() => process.exit(1), 5_000)
process.once('SIGTERM', () => setImmediate(() => setImmediate(() => process.exit(0))))
