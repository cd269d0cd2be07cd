/** Next's scripts as it writes them into a page, and its hint to fetch one of them early. A page can be read, and its form sent, without them. */
const SCRIPT = /<script src="(\/_next\/static\/chunks\/[\w.~-]+\.js)" async=""><\/script>/g
const HINT = /<link rel="preload" as="script"[^>]*>/g
const FORM = /<form class="interest"/

type Sleeping = { html: string; script?: string }

/**
 * A page whose scripts wait until its form is near, and the script in it that waits. On a narrow screen the form stands far down, and who
 * only looks at a home never runs React, which is the one long task of the page. On a desk the form is always in view, and there they are
 * fetched as early as ever.
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
      .replace(SCRIPT, (_, source: string) => earlyOnDesk(source))
      .replace('</body>', () => `<script>${script}</script></body>`),
    script,
  }
}

// From there on the form stands beside the home and not below it (components/styles/estate-desk.css).
function earlyOnDesk(source: string) {
  return `<link rel="preload" as="script" fetchpriority="low" media="(min-width: 64rem)" href="${source}">`
}

/** Runs in the page, from its own text: it knows nothing but what it is given. */
function wakeWhenNear(sources: string[]) {
  const form = document.querySelector('form.interest')
  const nearing = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) wake()
    },
    { rootMargin: '100%' },
  )
  // Whoever comes by a link to the form is there at once.
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

  // By then the pictures are there, and whoever goes on to the form does not wait for the network. `rel=prefetch` does nothing in Safari.
  function fetchAhead() {
    for (const source of sources) fetch(source, { priority: 'low' }).catch(() => {})
  }
}
