import { expect, test } from 'playwright/test'

import { publicOfficeOf } from '#lib/office/public-office-of.ts'

import { someOffice } from '../office/some-office.ts'

test('a page knows that an office may get interests by mail, and not its address', () => {
  expect(publicOfficeOf(someOffice()).mayMail).toBe(false)

  const face = publicOfficeOf(someOffice({ fallbackEmail: 'intresse@ekbacken.example' }))
  expect(face.mayMail).toBe(true)
  expect(JSON.stringify(face)).not.toContain('intresse@ekbacken.example')
})
