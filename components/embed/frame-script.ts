import type { FormSetting } from '#components/interest-form/form-setting.ts'
import { createOwnToken } from '#components/interest-form/own-token.ts'

// Stands in the page itself. The form can be seen and filled in; this answers the first touch and the press of the button, and sends for
// the script with the comfort once the page has come, so that neither words nor looks wait for it on a slow line.
const place = document.getElementById('form')
const form = place?.querySelector('form')
const text = document.getElementById('setting')?.textContent

if (place && form && text)
  wake(place, form, { ...JSON.parse(text), countries: drawnCountries(form) })

function wake(place: HTMLElement, form: HTMLFormElement, setting: FormSetting) {
  const ownToken = createOwnToken(setting)
  let arrived: Promise<boolean> | null = null

  form.addEventListener('focusin', touch, { once: true })
  form.addEventListener('submit', hold)
  if (document.readyState === 'complete') whenIdle(bring)
  else addEventListener('load', () => whenIdle(bring), { once: true })

  async function touch() {
    ownToken.prepare()
    // What comes first will ask for it anyhow, a round trip later.
    import('#components/interest-form/live-form.ts').catch(() => {})
    await bring()
  }

  function bring() {
    arrived ??= import('./take-over.tsx').then(
      ({ takeOver }) => {
        form.removeEventListener('submit', hold)
        takeOver(place, { setting, ownToken })
        return true
      },
      () => false,
    )
    return arrived
  }

  /** One press is enough, also where it comes before the script: it waits for that, or goes the browser's own way. */
  async function hold(event: SubmitEvent) {
    event.preventDefault()
    if (await bring()) form.requestSubmit()
    else form.submit()
  }
}

/** They stand in the page already; in the setting too they would be a twentieth of what a frame weighs. */
function drawnCountries(form: HTMLFormElement): FormSetting['countries'] {
  const list = form.elements.namedItem('address.countryCode')
  return list instanceof HTMLSelectElement
    ? Array.from(list.options, ({ value, label }) => ({ value, label }))
    : []
}

/** Safari has no idle time to ask for: https://caniuse.com/requestidlecallback */
function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act)
}
