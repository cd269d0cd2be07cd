import type { FormSetting } from './form-setting.ts'

/** Where the form is posted without script. In a frame that is the frame's own page, which may be answered there; no `action` says so. */
export function formAction({ isFramed }: Pick<FormSetting, 'isFramed'>) {
  return isFramed ? undefined : '/api/interests'
}
