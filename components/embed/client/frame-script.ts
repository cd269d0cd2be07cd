import { createOwnToken } from '#components/interest-form/client/own-token.ts'
import type { FormConfig } from '#components/interest-form/form-config.ts'

// Stands in the page's head, after what the form goes by. It answers the first touch of a form that is still coming and holds a press of
// its button, and sends for the script with the comfort once the page has come, so that neither words nor looks wait for it on a slow line.
const text = document.getElementById('config')?.textContent

// Without an origin nothing can be sent: `show-apart.ts`.
if (text && self.origin !== 'null') wake(JSON.parse(text))

function wake(config: FormConfig) {
  const ownToken = createOwnToken(config)
  let arrived: Promise<boolean> | null = null

  addEventListener('focusin', touch, { once: true })
  addEventListener('submit', hold)
  addEventListener('load', () => whenIdle(load), { once: true })

  async function touch() {
    ownToken.prepare()
    // What comes first will ask for it anyhow, a round trip later.
    import('#components/interest-form/client/live-form.ts').catch(() => {})
    await load()
  }

  function load() {
    arrived ??= Promise.all([import('./hydrate-form.tsx'), untilParsed()]).then(
      ([{ hydrateForm }]) => {
        const place = document.getElementById('form')
        const form = place?.querySelector('form')
        if (!place || !form) return false
        removeEventListener('submit', hold)
        hydrateForm(place, { config: { ...config, countries: drawnCountries(form) }, ownToken })
        return true
      },
      () => false,
    )
    return arrived
  }

  /** One press is enough, also where it comes before the script: it waits for that, or goes the browser's own way. */
  async function hold(event: SubmitEvent) {
    const { target } = event
    if (!(target instanceof HTMLFormElement)) return
    event.preventDefault()
    if (await load()) target.requestSubmit()
    else target.submit()
  }
}

async function untilParsed() {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
}

/** They stand in the page already; in the config too they would be a twentieth of what a frame weighs. */
function drawnCountries(form: HTMLFormElement): FormConfig['countries'] {
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
