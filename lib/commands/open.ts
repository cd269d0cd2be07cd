import 'server-only'

import { channelsTo } from '#lib/alert/channels.ts'
import { checkMail } from '#lib/alert/mail-health.ts'
import { startMessenger } from '#lib/alert/messenger.ts'
import { setClosing } from '#lib/http/is-closing.ts'
import { tellConsole } from '#lib/http/tell-console.ts'
import { tellOfRefused } from '#lib/http/tell-of-refused.ts'
import { setLogLevel, warn } from '#lib/log/log.ts'
import { keepNotices } from '#lib/outbox/notices.ts'
import { startWorker } from '#lib/outbox/worker.ts'
import { settings } from '#lib/settings/settings.ts'

import { finishFirst } from './finish-first.ts'
import { orStop } from './or-stop.ts'

/** Opens the house: everything that must be right is looked at, then the worker and the messenger begin. */
export async function open() {
  await orStop(async () => {
    setLogLevel(settings().LOG_LEVEL)
    await keepNotices()
  })
  // A house may be looked at without a mail server; one that visitors come to should not be left so.
  if (channelsTo('operator', null).length === 0) warn('nobodyToTell')
  tellOfRefused()
  tellConsole()
  // Not waited for: visitors come in also while the mail server is away.
  void checkMail()
  const [worker, messenger] = [startWorker(), startMessenger()]
  const finish = async () => {
    setClosing()
    await Promise.all([worker.stop(), messenger.stop()])
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) finishFirst(signal, finish)
}
