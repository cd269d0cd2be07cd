import { lookOf, RESERVE_RULE } from './html-snippets.ts'
import { loaderAddress, type ShownForm } from './shown-form.ts'

/** `interest-form.d.ts` */
export const TYPES_SNIPPET = `import 'react'

type InterestFormAttributes = {
  office: string
  estate: string
  locale?: 'sv' | 'en'
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
