import { down } from '../paper/paint.ts'

export const glow = down([0, '#ffdf9c'], [1, '#f2b765'])
