/** The origin of the page that holds this frame, as the browser tells it and not the page; empty where it does not. */
export function holderByBrowser() {
  const [ancestor] = location.ancestorOrigins ?? []

  // The browser writes it, so it is an address or nothing. Safari 16.4 has no `URL.canParse`.
  return ancestor ?? (document.referrer && new URL(document.referrer).origin)
}
