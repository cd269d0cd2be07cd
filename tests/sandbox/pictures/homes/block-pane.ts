import { outlook } from '../room/outlook.ts'

const view = outlook('block-view', ['#bcd8e4', '#f3f1e3'], '#9bb394')

export const pane = {
  frame: '#f6f1e6',
  casing: '#f6f1e6',
  columns: 3,
  rows: 1,
  depth: 0.24,
  casingWidth: 0.08,
  view,
} as const
