import { onShutdown } from '../../../../lib/server/shutdown.ts'

// The signal has arrived while others listened, and is reported only after they had to step back.
process.on('SIGTERM', () => process.stdout.write('theirs '))
process.kill(process.pid, 'SIGTERM')
onShutdown('SIGTERM', async () => {
  process.stdout.write('ours ')
})
setTimeout(() => process.exit(1), 5_000)
process.once('SIGTERM', () => setImmediate(() => setImmediate(() => process.exit(0))))
