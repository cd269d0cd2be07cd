import { expect, test } from 'playwright/test'

import { lookFor } from '#components/embed/look.ts'
import { parseFrameMessage, wrapped } from '#lib/embed/messages.ts'

test('P6 a frame without a form says so as it stands there, and an older loader hears that it stands', () => {
  const said = wrapped({ type: 'ready', height: 300, code: 'estateClosed' })

  expect(parseFrameMessage(said)).toEqual({ type: 'ready', height: 300, code: 'estateClosed' })
  expect(parseFrameMessage({ ...said, code: 'not a code' })).toEqual({ type: 'ready', height: 300 })
})

test('P3 a ground that nobody can look into is one of three', () => {
  const grounds = ['light', 'dark', 'unknown', 'picture', null]

  expect(grounds.map((ground) => lookFor({ theme: null, accent: null, ground }).ground)).toEqual([
    'light',
    'dark',
    'unknown',
    null,
    null,
  ])
})
