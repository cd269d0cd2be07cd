import { createContext, createElement, Fragment, hydrate, options, type VNode } from 'preact'

// The part of React that the form uses, on Preact alone. `preact/compat` adds the rest, and was a
// fourteenth of the whole frame (3.2 kB compressed). `build-embed.mjs` substitutes this module.
export * from 'preact/hooks'

export { createContext, createElement, Fragment }

// react-hook-form creates a context when it is loaded. Its hooks are not used here.
export default { createContext }

export function hydrateRoot(place: HTMLElement, tree: VNode) {
  hydrate(tree, place)
}

// Preact sets the property, which is true for any text. React sets the attribute. A text node has
// no type, and itself for its props.
options.vnode = ({ type, props }) => {
  if (typeof type === 'string' && 'translate' in props) props.translate = props.translate !== 'no'
}
