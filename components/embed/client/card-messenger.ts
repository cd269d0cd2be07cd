import { holderByBrowser } from './holder.ts'

// WordPress puts pages of hosts it does not know in a frame that may run scripts and nothing else.
// It gives the frame a secret in its address, hides it until it has reported its height, and
// follows its links itself, to our own host alone (wp-embed, 6.8).
const { hosts = '' } = document.documentElement.dataset
const secret = /[?&]secret=(\w{1,40})/.exec(location.hash)?.[1]
const host = hosts.split(' ').find((origin) => origin === holderByBrowser())

if (parent !== window && host && secret) {
  // The first report is immediate: a hidden frame may get no resize event.
  sayHeight()
  new ResizeObserver(sayHeight).observe(document.body)
  // A frame with more permissions follows its links by itself.
  if (self.origin === 'null') addEventListener('click', leadByHost)
}

function sayHeight() {
  document.documentElement.dataset.fitted = ''
  say('height', Math.ceil(document.body.getBoundingClientRect().height))
}

function leadByHost(event: MouseEvent) {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link) return
  event.preventDefault()
  say('link', link.href)
}

function say(message: 'height' | 'link', value: number | string) {
  if (host) parent.postMessage({ message, value, secret }, host)
}
