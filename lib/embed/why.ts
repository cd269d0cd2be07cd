import { homeOf } from './frame-address.ts'
import { SETTING } from './setting.ts'

// For the person who reads the console: each names what is wrong, and not what is wrong most often.

/** How long a frame that has loaded may take to answer. One that was refused loads too, and never does. */
export const ANSWER_WAIT_MS = 4_000

/** Why no form can be asked for, with the code that is told; null where one can. */
export function whyClosed(element: HTMLElement): [code: string, why: string] | null {
  const [office, estate] = homeOf(element)
  const missing = office ? (estate ? '' : 'estate') : 'office'
  if (missing) return [`${missing}Unknown`, `the tag has no ${missing}.`]

  return self.origin === 'null'
    ? ['frameRefused', 'the sandbox of this page lacks allow-same-origin.']
    : null
}

/** Why a frame that came never answered. */
export function whyRefused(element: HTMLElement) {
  const holders = [location.origin, ...(location.ancestorOrigins ?? [])].join(' ')

  return `no form came. Has the office "${homeOf(element)[0]}" of ${SETTING.home} these "allowedOrigins": ${holders}?`
}

/** The complaint of the page's own policy about our frame; empty where it has none. */
export function refusalIn(event: SecurityPolicyViolationEvent) {
  const { blockedURI, disposition, effectiveDirective } = event

  return disposition === 'enforce' &&
    /^(frame|child)/.test(effectiveDirective) &&
    blockedURI.startsWith(SETTING.home)
    ? `frame-src of this page lacks ${SETTING.home}.`
    : ''
}
