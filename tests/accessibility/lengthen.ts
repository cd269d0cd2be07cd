import type { Page } from 'playwright/test'

/**
 * Makes every word of a page longer by two fifths, as other languages do. Addresses and references
 * stay, since they are the same in every language.
 */
export async function lengthen(page: Page) {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const longer = (word: string) =>
        word + 'ëŵšåqÿ'.repeat(3).slice(0, Math.ceil(word.length * 0.4))
      while (walker.nextNode()) {
        const { currentNode } = walker
        const text = currentNode.textContent ?? ''
        const isAddress = /@|:\/\//.test(text)
        if (
          !isAddress &&
          !currentNode.parentElement?.closest('script, style, code, pre, [translate=no]')
        )
          currentNode.textContent = text.replace(/\p{L}{2,}/gu, longer)
      }
    })
}
