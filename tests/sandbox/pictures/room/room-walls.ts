import { wallBetween } from '../space/plane.ts'
import type { Shell } from './shell.ts'

/** How far the room goes on behind the onlooker. */
export const BEHIND_METRES = 4

export function wallsOf({ wide, deep }: Shell) {
  return {
    back: wallBetween([0, deep], [wide, deep]),
    left: wallBetween([0, 0], [0, deep]),
    right: wallBetween([wide, deep], [wide, 0]),
  }
}
