import { block } from '../space/block.ts'
import type { Feature } from '../space/stage.ts'

export function fan(u: number, base: number, top: number, colour: string): Feature {
  return (stage, wall) =>
    block({ u: [u + 0.17, u + 0.43], v: [base + 0.1, top], out: [0, 0.28] }, colour)(stage, wall) +
    block({ u: [u, u + 0.6], v: [base, base + 0.1], out: [0, 0.5] }, colour)(stage, wall)
}
