import { loaderAddress, pageAddress, type ShownForm } from './shown-form.ts'

/** Keeps the form's place free while it is on its way: without script nothing ever comes, and nothing is kept free. */
export const RESERVE_RULE = `@media (scripting: enabled) {
  interest-form:not([data-ready], [data-failed]) { display: block; min-height: 100vh }
}`

export function htmlSnippet(form: ShownForm) {
  return [
    '<style>',
    RESERVE_RULE,
    '</style>',
    `<script src="${loaderAddress(form)}" async></script>`,
    `<interest-form office="${form.office}" estate="${form.estateId}" ${lookOf(form)}>`,
    `  <a href="${pageAddress(form)}#interest">${form.linkWords}</a>`,
    '</interest-form>',
  ].join('\n')
}

/** As WordPress keeps a block: pasted anywhere in its editor, it becomes one. */
export function wordpressSnippet(form: ShownForm) {
  return ['<!-- wp:html -->', htmlSnippet(form), '<!-- /wp:html -->'].join('\n')
}

/** `locale`, and what differs from what the form would do by itself. */
export function lookOf({ locale, theme, accent }: ShownForm) {
  return Object.entries({ locale, theme, accent })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}
