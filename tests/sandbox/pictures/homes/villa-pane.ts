import { outlook } from '../room/outlook.ts'

export const white = '#fbf8f0'

const garden = outlook('villa-garden', ['#d5e8ee', '#f6f5e6'], '#a9c08c')

export const pane = {
  frame: white,
  casing: white,
  columns: 2,
  rows: 3,
  depth: 0.22,
  view: garden,
} as const
