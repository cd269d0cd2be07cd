import { startSandbox } from './sandbox.ts'

const DEFAULT_PORT = 4010
const PORT_MAX = 65_535

const port = Number(process.env.SANDBOX_PORT || DEFAULT_PORT)
if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) {
  leave(`SANDBOX_PORT is no port: ${process.env.SANDBOX_PORT}`)
}

try {
  const { url, stop } = await startSandbox({ port })
  // The handlers come before the log line: a process that reads the line may send the signal at
  // once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  console.log(`The sandbox, a pretend Vitec, listens on ${url} (user sandbox, password sandbox)`)
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  leave(`Port ${port} is occupied: stop what uses it, or choose another with SANDBOX_PORT`)
}

function leave(reason: string): never {
  console.error(reason)
  process.exit(1)
}
