import { expect, test } from 'playwright/test'

import { issuesOf } from '#lib/interest/issues-of.ts'

test('each field has one issue, the first', () => {
  expect(
    issuesOf({
      issues: [
        { path: ['person', 'firstName'], message: 'firstNameMissing' },
        { path: ['person', 'firstName'], message: 'firstNameTooLong' },
      ],
    }),
  ).toEqual([{ path: 'person.firstName', code: 'firstNameMissing' }])
})

test('a message that is no code of ours is never shown, for it may quote the input', () => {
  expect(issuesOf({ issues: [{ path: ['locale'], message: 'Invalid: "no"' }] })).toEqual([
    { path: 'locale', code: 'fieldInvalid' },
  ])
})

test('each unknown name is an issue of its own', () => {
  expect(
    issuesOf({ issues: [{ path: ['person'], message: '', keys: ['contactId', 'note'] }] }),
  ).toEqual([
    { path: 'person.contactId', code: 'fieldUnknown' },
    { path: 'person.note', code: 'fieldUnknown' },
  ])
})
