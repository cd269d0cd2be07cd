/** The origin of the page that holds this frame, as the browser tells it and not the page; empty where it does not. */
export function holderByBrowser() {
  const [ancestor] = location.ancestorOrigins ?? []
  if (ancestor) return ancestor

  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : ''
}
