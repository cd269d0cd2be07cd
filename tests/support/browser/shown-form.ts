import type { ShownForm } from '#components/embed-guide/shown-form.ts'

import { VILLA } from '../visitor.ts'

/** The form that the guide's snippets are made for. */
export function shownForm(origin: string, more: Partial<ShownForm> = {}): ShownForm {
  return {
    origin,
    ...VILLA,
    locale: 'sv',
    linkWords: 'Plain link',
    mode: '',
    theme: '',
    accent: '',
    ...more,
  }
}
