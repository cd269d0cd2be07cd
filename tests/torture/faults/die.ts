import { writeSync } from 'node:fs'

/** Prints the point, and dies before the next instruction. */
export function die(point: string) {
  say(point)
  process.kill(process.pid, point === 'freeze' ? 'SIGSTOP' : 'SIGKILL')
}

function say(point: string) {
  try {
    writeSync(2, `\nTORTURE ${point}\n`)
  } catch {
    // If the pipe is full, the death is known but its point is not.
  }
}
