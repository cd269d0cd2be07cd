import { outlook } from '../room/outlook.ts'

const view = outlook('row-view', ['#cfe2e6', '#f6efdc'], '#9fb17d')

export const pane = {
  frame: '#6d4f3a',
  casing: '#6d4f3a',
  columns: 2,
  rows: 1,
  depth: 0.2,
  casingWidth: 0.07,
  view,
} as const
