/**
 * Next's scripts as it writes them into a page, and its preload hint for one of them. A page can be
 * read, and its form sent, without them.
 */
const SCRIPT = /<script src="(\/_next\/static\/chunks\/[\w.~-]+\.js)" async=""><\/script>/g
const HINT = /<link rel="preload" as="script"[^>]*>/g
const FORM = /<form class="interest"/

type Sleeping = { html: string; script?: string }

/**
 * A page whose scripts wait until its form is near, and the inline script that waits. The form is
 * far down, and a visitor who only looks at an estate never runs React, which is the one long task
 * of the page.
 *
 * A page without the form is left as it is.
 */
export function deferScripts(html: string): Sleeping {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source)
  if (sources.length === 0 || !FORM.test(html)) return { html }
  const script = `(${wakeWhenNear})(${JSON.stringify(sources)})`

  return {
    html: html
      .replace(HINT, '')
      .replace(SCRIPT, '')
      .replace('</body>', () => `<script>${script}</script></body>`),
    script,
  }
}

/** Runs in the page, from its own text: it uses only its arguments. */
function wakeWhenNear(sources: string[]) {
  const form = document.querySelector('form.interest')
  const nearing = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) wake()
    },
    { rootMargin: '100%' },
  )
  // A visitor who follows a link to the form is there at once.
  if (!form || location.hash || form.getBoundingClientRect().top < 2 * innerHeight) return wake()

  nearing.observe(form)
  form.addEventListener('focusin', wake)
  addEventListener('load', fetchAhead)

  function wake() {
    nearing.disconnect()
    removeEventListener('load', fetchAhead)
    form?.removeEventListener('focusin', wake)
    for (const source of sources) run(source)
  }

  function run(source: string) {
    const script = Object.assign(document.createElement('script'), { src: source, async: true })
    script.addEventListener('error', () => {
      script.remove()
      // The network may be back by then.
      form?.addEventListener('focusin', () => run(source), { once: true })
    })
    document.head.append(script)
  }

  // By then the pictures have loaded, and a visitor who goes on to the form does not wait for the
  // network. `rel=prefetch` does nothing in Safari.
  function fetchAhead() {
    for (const source of sources) fetch(source, { priority: 'low' }).catch(() => {})
  }
}

/**
 * Next writes the address of the request into a page and into its data: only the hash of its own
 * script may be there.
 */
const QUERY = /\?_rsc=[\w%-]{0,40}(?=\\?")/g

/**
 * The rendered page, without the query of the first request: Next's script requests a page by a
 * hash of its headers, and the cached page would show that to everyone.
 */
export function withoutQuery(drawn: string) {
  return drawn.replace(QUERY, '')
}
