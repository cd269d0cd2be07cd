import { expect, test } from 'playwright/test'

import { mailServerOf } from '#lib/alerts/channels/mail-server.ts'

test('outside the machine nothing is said to a mail server without TLS', () => {
  expect(mailServerOf('smtp://mail.example')).toMatchObject({
    port: 587,
    secure: false,
    requireTLS: true,
    ignoreTLS: false,
  })
  expect(mailServerOf('smtps://mail.example')).toMatchObject({ port: 465, secure: true })
  expect(mailServerOf('smtp://localhost.example:25')).toMatchObject({ port: 25, requireTLS: true })
})

test('a relay on the machine itself may be plain', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(mailServerOf(`smtp://${host}:25`)).toMatchObject({ requireTLS: false, ignoreTLS: true })
  }
})

test('a login is read as it was written, and every step has its time', () => {
  const { auth, ...options } = mailServerOf('smtps://hej%40byra.example:p%3Ass@mail.example')

  expect(auth).toEqual({ user: 'hej@byra.example', pass: 'p:ss' })
  for (const name of [
    'dnsTimeout',
    'connectionTimeout',
    'greetingTimeout',
    'socketTimeout',
  ] as const) {
    expect(options[name]).toBeLessThanOrEqual(10_000)
  }
})
