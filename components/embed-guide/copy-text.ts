/** Puts the element's text where it can be pasted. Where the browser will not, the text is selected for the reader to copy. */
export async function copyText(element: HTMLElement): Promise<'copied' | 'marked'> {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return 'copied'
  } catch {
    getSelection()?.selectAllChildren(element)
    return 'marked'
  }
}
