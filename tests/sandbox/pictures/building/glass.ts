import { down } from '../paper/paint.ts'

export const dayGlass = down([0, '#a9c3cf'], [0.45, '#6d8a98'], [1, '#3b4f5c'])

export const duskGlass = down([0, '#ffe3a3'], [0.6, '#ffc871'], [1, '#e89a4c'])
