import { homeOf, SETTING } from './frame-address.ts'

// For a developer who reads the console: each message names the mistake, and not the most common
// mistake.

/** The time a loaded frame may take to answer. A refused frame loads too, and never answers. */
export const ANSWER_WAIT_MS = 4_000

/** The reason why no form can be requested, with the code that is reported; null where one can. */
export function whyClosed(element: HTMLElement): [code: string, why: string] | null {
  const [office, estate] = homeOf(element)
  const missing = office ? (estate ? '' : 'estate') : 'office'
  if (missing) return [`${missing}Unknown`, `the tag has no ${missing}.`]

  return self.origin === 'null'
    ? ['frameRefused', 'the sandbox of this page lacks allow-same-origin.']
    : null
}

/** The reason why a loaded frame never answered. */
export function whyRefused(element: HTMLElement) {
  const holders = [location.origin, ...(location.ancestorOrigins ?? [])].join(' ')

  return `no form came. Has the office "${homeOf(element)[0]}" of ${SETTING.home} these "allowedOrigins": ${holders}?`
}

/** The violation report of the page's own policy about our frame; empty where there is none. */
export function refusalIn(event: SecurityPolicyViolationEvent) {
  const { blockedURI, disposition, effectiveDirective } = event

  return disposition === 'enforce' &&
    /^(frame|child)/.test(effectiveDirective) &&
    blockedURI.startsWith(SETTING.home)
    ? `frame-src of this page lacks ${SETTING.home}.`
    : ''
}
