import { createOwnToken } from '#components/interest-form/client/own-token.ts'
import type { FormConfig } from '#components/interest-form/form-config.ts'

// Inlined in the page's head, after the form's config. It handles the first touch of a form that is
// still loading and keeps a press of its button, and loads the form's own script once the page has
// loaded, so that neither words nor styles wait for it on a slow connection.
const text = document.getElementById('config')?.textContent

// Without an origin the frame cannot send anything: `holder.ts` shows the visitor why.
if (text && self.origin !== 'null') wake(JSON.parse(text))

function wake(config: FormConfig) {
  const ownToken = createOwnToken(config)
  let arrived: Promise<boolean> | null = null

  addEventListener('focusin', touch, { once: true })
  addEventListener('submit', hold)
  addEventListener('load', () => whenIdle(load), { once: true })

  async function touch() {
    ownToken.prepare()
    // The form's script asks for it in any case, a round trip later.
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

  /**
   * One press is enough, also before the script has loaded: it waits for the script, or submits the
   * browser's own way.
   */
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

/**
 * The countries are in the page already; in the config too they would be a twentieth of the frame's
 * weight.
 */
function drawnCountries(form: HTMLFormElement): FormConfig['countries'] {
  const list = form.elements.namedItem('address.countryCode')
  return list instanceof HTMLSelectElement
    ? Array.from(list.options, ({ value, label }) => ({ value, label }))
    : []
}

/** Safari has no `requestIdleCallback`: https://caniuse.com/requestidlecallback */
function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act)
}
