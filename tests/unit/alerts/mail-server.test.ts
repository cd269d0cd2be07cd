import { expect, test } from 'playwright/test'

import { mailServerOf } from '#lib/alerts/channels/mail-server.ts'

test('a mail server on another machine is used over TLS only', () => {
  expect(mailServerOf('smtp://mail.example')).toMatchObject({
    port: 587,
    secure: false,
    requireTLS: true,
    ignoreTLS: false,
  })
  expect(mailServerOf('smtps://mail.example')).toMatchObject({ port: 465, secure: true })
  expect(mailServerOf('smtp://localhost.example:25')).toMatchObject({ port: 25, requireTLS: true })
})

test('a relay on this machine may be used without TLS', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(mailServerOf(`smtp://${host}:25`)).toMatchObject({ requireTLS: false, ignoreTLS: true })
  }
})

test('a login is decoded as it was written, and every step has a timeout', () => {
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
