import type { FieldErrors } from '../binding/field-errors.ts'

/** ASP.NET Web API's own XML for an error [I]: one element for each path of the model state. */
export function writeErrorXml(message: string, modelState?: FieldErrors) {
  const fields = Object.entries(modelState ?? {})
    .map(([path, messages]) => `<${path}>${escapeXml(messages.join(' '))}</${path}>`)
    .join('')
  const state = modelState ? `<ModelState>${fields}</ModelState>` : ''

  return `<Error><Message>${escapeXml(message)}</Message>${state}</Error>`
}

function escapeXml(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
