/**
 * A frame that is sandboxed without `allow-same-origin` has no origin: browsers mark what it sends as a stranger's, and the server
 * refuses it. The visitor learns so before typing anything, and where the form can be sent from.
 */
export function showApart() {
  const apart = document.getElementById('apart')
  const form = document.getElementById('form')
  if (self.origin !== 'null' || !apart || !form) return
  form.hidden = true
  apart.hidden = false
  console.warn(
    'Intresse: this frame has no origin, so the form cannot be sent. Its sandbox lacks allow-same-origin (and allow-popups for the link). The loader /embed.js needs no sandbox.',
  )
}
