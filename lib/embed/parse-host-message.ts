import { fieldsOf, type HostMessage } from './messages.ts'

/** A colour or a word is short; anything longer is no message of ours. */
const TEXT_MAX = 20

/** What came from the page that holds us, or null when it is not as we speak. */
export function parseHostMessage(value: unknown): HostMessage | null {
  const fields = fieldsOf(value)
  if (fields?.type === 'hello') return { type: 'hello' }
  if (fields?.type !== 'look') return null

  const { theme, accent, ground } = fields
  return isShort(theme) && isShort(accent) && isShort(ground)
    ? { type: 'look', theme, accent, ground }
    : null
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_MAX
}
