import { expect, test } from 'playwright/test'

import { issuesOf } from '#lib/interest/issues-of.ts'

test('one complaint for each field, the first', () => {
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

test('unknown names are told one by one', () => {
  expect(
    issuesOf({ issues: [{ path: ['person'], message: '', keys: ['contactId', 'note'] }] }),
  ).toEqual([
    { path: 'person.contactId', code: 'fieldUnknown' },
    { path: 'person.note', code: 'fieldUnknown' },
  ])
})
