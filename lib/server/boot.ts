import 'server-only'

import { channelsTo } from '#lib/alerts/channels/channels.ts'
import { checkMail } from '#lib/alerts/channels/mail-health.ts'
import { startAlertWorker } from '#lib/alerts/worker.ts'
import { setClosing } from '#lib/http/is-closing.ts'
import { tellConsole, tellOfRefused } from '#lib/http/report-to-log.ts'
import { setLogLevel, warn } from '#lib/log/log.ts'
import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import { startWorker } from '#lib/outbox/worker.ts'
import { settings } from '#lib/settings/settings.ts'

import { exitOnConfigError } from './exit-on-config-error.ts'
import { onShutdown } from './shutdown.ts'

/** Opens the app: everything that must be right is looked at, then the worker and the messenger begin. */
export async function open() {
  await exitOnConfigError(async () => {
    setLogLevel(settings().LOG_LEVEL)
    await saveNotices()
  })
  // An app may be looked at without a mail server; one that visitors come to should not be left so.
  if (channelsTo('operator', null).length === 0) warn('nobodyToTell')
  tellOfRefused()
  tellConsole()
  // Not waited for: visitors come in also while the mail server is away.
  void checkMail()
  const [worker, messenger] = [startWorker(), startAlertWorker()]
  const finish = async () => {
    setClosing()
    await Promise.all([worker.stop(), messenger.stop()])
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) onShutdown(signal, finish)
}
