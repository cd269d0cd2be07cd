/**
 * The html that WordPress keeps of a host it does not know, and the html it adds, by its
 * documentation: a quote with a link, a frame that may run scripts and do nothing else, and a
 * secret that they share.
 */
export function asWordpress(html: string, secret: string) {
  const [quote = ''] = /<blockquote>.*?<\/blockquote>/s.exec(html) ?? []
  const [frame = ''] = /<iframe[^>]*><\/iframe>/.exec(html) ?? []
  const address = attributeIn(frame, 'src')
  const kept = ['width', 'height', 'title'].map((name) => `${name}="${attributeIn(frame, name)}"`)

  return `${quote.replace('<blockquote>', `<blockquote data-secret="${secret}">`)}<iframe sandbox="allow-scripts"
    security="restricted" data-secret="${secret}" src="${address}#?secret=${secret}" ${kept.join(' ')}
    style="position: absolute; visibility: hidden"></iframe>`
}

function attributeIn(tag: string, name: string) {
  return new RegExp(` ${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? ''
}

/** The script by which its page handles the messages of such a frame. */
export const LISTENER = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]')
    if (!frame || source !== frame.contentWindow) return
    if (data.message === 'height') {
      frame.height = Math.min(1000, Math.max(200, Math.floor(data.value)))
      frame.removeAttribute('style')
      document.querySelector('blockquote[data-secret="' + data.secret + '"]').hidden = true
    }
    if (data.message !== 'link' || document.activeElement !== frame) return
    const [from, to] = [new URL(frame.src), new URL(data.value)]
    if (/^https?:$/.test(to.protocol) && to.host === from.host) top.location.href = data.value
  })
</script>`
