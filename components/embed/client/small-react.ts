import { createContext, createElement, Fragment, hydrate, options, type VNode } from 'preact'

// The part of React that the form uses, on Preact alone. `preact/compat` offers the rest of it as well,
// and was a fourteenth of the whole frame (3.2 kB pressed). `build-embed.mjs` puts this in its place.
export * from 'preact/hooks'

export { createContext, createElement, Fragment }

// react-hook-form makes a context when it is loaded. Its hooks are not used here.
export default { createContext }

export function hydrateRoot(place: HTMLElement, tree: VNode) {
  hydrate(tree, place)
}

// Preact writes the property, which is true for any text. In React it is the attribute. A text has no
// type, and itself for its props.
options.vnode = ({ type, props }) => {
  if (typeof type === 'string' && 'translate' in props) props.translate = props.translate !== 'no'
}
