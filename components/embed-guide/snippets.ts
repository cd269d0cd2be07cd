import { LOCALES } from '#lib/language/locales.ts'

import { loaderAddress, pageAddress, type ShownForm } from './shown-form.ts'

/** Keeps the form's place free while it is on its way: without script nothing ever comes, and nothing is kept free. */
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

/** As WordPress keeps a block: pasted anywhere in its editor, it becomes one. */
export function wordpressSnippet(form: ShownForm) {
  return ['<!-- wp:html -->', htmlSnippet(form), '<!-- /wp:html -->'].join('\n')
}

/** `locale`, and what differs from what the form would do by itself. */
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
