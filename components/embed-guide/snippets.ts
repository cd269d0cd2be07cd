import { LOCALES } from '#lib/language/locales.ts'

import { loaderAddress, pageAddress, type ShownForm } from './shown-form.ts'

/**
 * Reserves the form's space while it loads: without script the form never loads, and no space is
 * reserved.
 */
const RESERVE_RULE = `@media (scripting: enabled) {
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

/** The markup in which WordPress stores a block: pasted anywhere in its editor, it becomes one. */
export function wordpressSnippet(form: ShownForm) {
  return ['<!-- wp:html -->', htmlSnippet(form), '<!-- /wp:html -->'].join('\n')
}

/** `locale`, and the settings that differ from the form's defaults. */
function lookOf({ locale, theme, accent }: ShownForm) {
  return Object.entries({ locale, theme, accent })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}

/** `interest-form.d.ts` */
export const TYPES_SNIPPET = `import 'react'

type InterestFormAttributes = {
  office: string
  estate: string
  locale?: ${LOCALES.map((locale) => `'${locale}'`).join(' | ')}
  theme?: 'light' | 'dark' | 'auto'
  accent?: string
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'interest-form': InterestFormAttributes &
        DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}`

export function reactSnippet(form: ShownForm) {
  return componentWith(form, `<script src="${loaderAddress(form)}" async />`)
}

export function nextSnippet(form: ShownForm) {
  return `import Script from 'next/script'

${componentWith(form, `<Script src="${loaderAddress(form)}" />`)}`
}

function componentWith(form: ShownForm, script: string) {
  const { origin, locale, office, linkWords } = form

  return `const reserve = \`${RESERVE_RULE}\`

export function InterestForm({ estate }: { estate: string }) {
  return (
    <>
      ${script}
      <style href="interest-form" precedence="default">{reserve}</style>
      <interest-form office="${office}" estate={estate} ${lookOf(form)} suppressHydrationWarning>
        <a href={\`${origin}/${locale}/${office}/\${estate}#interest\`}>${linkWords}</a>
      </interest-form>
    </>
  )
}`
}
