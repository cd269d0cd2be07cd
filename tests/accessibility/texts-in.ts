import type { Frame } from 'playwright/test'

/** A text of a page, and the language that its markup names. */
export type Text = { words: string; lang: string }

/**
 * All texts that are read or heard in a page: its title, its texts, and the names of elements
 * without a text.
 */
export function textsIn(frame: Frame): Promise<Text[]> {
  return frame.evaluate(() => {
    const found: Text[] = [{ words: document.title, lang: document.documentElement.lang }]
    const langOf = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') ?? ''
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (!parentElement?.closest('script, style, code, pre, textarea, noscript:not(:has(*))'))
        found.push({ words: textContent ?? '', lang: langOf(parentElement) })
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-roledescription'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        found.push({ words: element.getAttribute(name) ?? '', lang: langOf(element) })

    return found
  })
}
