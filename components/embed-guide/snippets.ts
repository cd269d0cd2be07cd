import { LOCALES } from '#lib/language/locales.ts'

import { loaderAddress, pageAddress, type ShownForm } from './shown-form.ts'

/**
 * Reserves the form's space while it loads: without script the form never loads, and no space is
 * reserved.
 */
const RESERVE_RULE = `@media (scripting: enabled) {
  interest-form:not([data-ready], [data-failed], [mode]) { display: block; min-height: 100vh }
}`

export function htmlSnippet(form: ShownForm) {
  // A button takes no more space when the form has loaded.
  const reserve = form.mode === 'button' ? [] : ['<style>', RESERVE_RULE, '</style>']

  return [
    ...reserve,
    `<script src="${loaderAddress(form)}" async></script>`,
    `<interest-form office="${form.office}" estate="${form.estateId}" ${settingsOf(form)}>`,
    `  <a href="${pageAddress(form)}#interest">${form.linkWords}</a>`,
    '</interest-form>',
  ].join('\n')
}

/** The code of every home: a site's template puts each home's id in. */
export function templateSnippet(form: ShownForm) {
  return htmlSnippet({ ...form, estateId: 'ESTATE-ID' })
}

/** A frame that fits most forms: nothing on the page can tell it how high its content is. */
export function frameSnippet({ origin, locale, office, estateId, linkWords }: ShownForm) {
  return [
    `<iframe src="${origin}/embed/${locale}/${office}/${estateId}"`,
    `  title="${linkWords}" loading="lazy" referrerpolicy="origin"`,
    '  style="display: block; width: 100%; height: 75rem; border: 0"></iframe>',
  ].join('\n')
}

/** The markup in which WordPress stores a block: pasted anywhere in its editor, it becomes one. */
export function wordpressSnippet(form: ShownForm) {
  return ['<!-- wp:html -->', htmlSnippet(form), '<!-- /wp:html -->'].join('\n')
}

/** `locale`, and the settings that differ from the form's defaults. */
function settingsOf({ locale, mode, theme, accent, isTest }: ShownForm) {
  const settings = Object.entries({ locale, mode, theme, accent })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}="${value}"`)

  return [...settings, ...(isTest ? ['mode-test'] : [])].join(' ')
}

/** `interest-form.d.ts` */
export const TYPES_SNIPPET = `import 'react'

type InterestFormAttributes = {
  office: string
  estate: string
  locale?: ${LOCALES.map((locale) => `'${locale}'`).join(' | ')}
  mode?: 'button'
  'mode-test'?: ''
  theme?: 'light' | 'dark' | 'auto'
  accent?: string
  heading?: 'off'
  radius?: string
  font?: 'system' | 'serif'
  ground?: 'light' | 'dark' | 'own'
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
  const isButton = form.mode === 'button'
  const reserve = isButton ? '' : `const reserve = \`${RESERVE_RULE}\`\n\n`
  const style = isButton
    ? ''
    : `
      <style href="interest-form" precedence="default">{reserve}</style>`

  return `${reserve}export function InterestForm({ estate }: { estate: string }) {
  return (
    <>
      ${script}${style}
      <interest-form office="${office}" estate={estate} ${settingsOf(form)} suppressHydrationWarning>
        <a href={\`${origin}/${locale}/${office}/\${estate}#interest\`}>${linkWords}</a>
      </interest-form>
    </>
  )
}`
}
