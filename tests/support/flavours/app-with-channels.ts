import { startSandbox } from '../../sandbox/sandbox.ts'
import { startInbox } from '../inbox.ts'
import { appSettings, makeFolder, startApp } from '../start-app.ts'
import { startHook } from '../start-hook.ts'

/** An app of its own with alert channels. */
export async function appWithChannels(change: (url: string) => string = (url) => url) {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const [inbox, hook] = [await startInbox(), await startHook()]
  const app = await startApp({
    ...(await appSettings(folder.path, sandbox.url)),
    SMTP_URL: change(inbox.url),
    ALERT_EMAIL_FROM: 'intresse@intresse.example',
    ALERT_EMAIL_TO: 'drift@intresse.example',
    ALERT_WEBHOOK_URL: hook.url,
  })
  const leave = async () => {
    await app.end()
    await Promise.all([inbox.stop(), hook.stop(), sandbox.stop()])
    await folder.remove()
  }

  return { folder, sandbox, inbox, hook, app, leave }
}
