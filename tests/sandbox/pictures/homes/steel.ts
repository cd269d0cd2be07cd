import type { WindowLook } from '../building/window.ts'
import { down } from '../paper/paint.ts'

export const steel: WindowLook = {
  frame: '#2f3a3d',
  columns: 4,
  rows: 4,
  depth: 0.2,
  glass: down([0, '#b9cdd2'], [0.5, '#7e969f'], [1, '#475a63']),
}
