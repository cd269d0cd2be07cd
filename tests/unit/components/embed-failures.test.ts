import { expect, test } from 'playwright/test'

import { lookFor } from '#components/embed/look.ts'
import { parseFrameMessage, wrapped } from '#lib/embed/messages.ts'

test('P6 a frame without a form sends its code with the ready message, and an unknown code is dropped', () => {
  const said = wrapped({ type: 'ready', height: 300, code: 'estateClosed' })

  expect(parseFrameMessage(said)).toEqual({ type: 'ready', height: 300, code: 'estateClosed' })
  expect(parseFrameMessage({ ...said, code: 'not a code' })).toEqual({ type: 'ready', height: 300 })
})

test('P3 a background is light, dark or unknown, and any other value is dropped', () => {
  const grounds = ['light', 'dark', 'unknown', 'picture', null]

  expect(grounds.map((ground) => lookFor({ theme: null, accent: null, ground }).ground)).toEqual([
    'light',
    'dark',
    'unknown',
    null,
    null,
  ])
})
