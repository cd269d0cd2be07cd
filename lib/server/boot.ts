import 'server-only'

import { channelsTo } from '#lib/alerts/channels/channels.ts'
import { checkMail } from '#lib/alerts/channels/mail-health.ts'
import { unmailedOffices } from '#lib/alerts/queue-mails.ts'
import { startAlertWorker } from '#lib/alerts/worker.ts'
import { logConsole, logHardening } from '#lib/http/report-to-log.ts'
import { setLogLevel, warn } from '#lib/log/log.ts'
import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import { startWorker } from '#lib/outbox/worker.ts'
import { settings } from '#lib/settings/settings.ts'

import { exitOnConfigError } from './exit-on-config-error.ts'
import { onShutdown, setClosing } from './shutdown.ts'
import { tellRefused, watchOffices } from './watch-offices.ts'

/**
 * Starts the app: it checks all requirements, then starts the delivery worker and the alert worker.
 */
export async function open() {
  await exitOnConfigError(async () => {
    setLogLevel(settings().LOG_LEVEL)
    await saveNotices()
  })
  tellRefused()
  // An app may be tried without a mail server; one with visitors should not stay so.
  if (channelsTo('operator', null).length === 0) warn('nobodyToTell')
  for (const { key } of unmailedOffices()) warn('mailServerMissing', { office: key })
  logHardening()
  logConsole()
  // The check is not awaited: visitors are served also while the mail server is down.
  void checkMail()
  const [worker, alerts, watch] = [startWorker(), startAlertWorker(), watchOffices()]
  const finish = async () => {
    setClosing()
    watch.stop()
    await Promise.all([worker.stop(), alerts.stop()])
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) onShutdown(signal, finish)
}
