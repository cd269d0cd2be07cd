import { PERSONAL } from './canary-person.ts'

/** Texts about a person that Vitec may return. */
const message = PERSONAL.join(' ')
const body = { message, ExceptionMessage: message, stackTrace: message }

/** An office for each fault, named after its row. */
export const FAULTS: Record<string, object> = {
  f1: { kind: 'down' },
  f2: { kind: 'slow', ms: 1_500 },
  f3: { kind: 'silent' },
  f5: { kind: 'resetAfterRead' },
  'f5-stored': { kind: 'resetAfterStore' },
  f6: { kind: 'cutInAnswer' },
  f7: { kind: 'stallInAnswer' },
  f8: { kind: 'garbage' },
  f9: { kind: 'status', status: 500, body },
  f10: { kind: 'status', status: 502, body },
  'f10-busy': { kind: 'status', status: 503, retryAfter: '1', body },
  f11: { kind: 'status', status: 504, body },
  f12: { kind: 'status', status: 429, retryAfter: '1', body },
  f13: { kind: 'status', status: 401, body },
  f14: { kind: 'status', status: 403, body },
  f15: { kind: 'status', status: 404, body },
  'f16-a': { kind: 'refuse', shape: 'a', message },
  'f16-b': { kind: 'refuse', shape: 'b', message },
  'f16-c': { kind: 'refuse', shape: 'c', message },
  'f16-d': { kind: 'refuse', shape: 'd', message },
  'f16-e': { kind: 'refuse', shape: 'e', message },
  'f16-list': { kind: 'refuse', shape: 'eList', message },
  'f16-f': { kind: 'refuse', shape: 'f', message },
  f17: { kind: 'huge', status: 400 },
  'f17-html': { kind: 'html' },
  f18: { kind: 'redirect', to: `https://elsewhere.example/?${encodeURIComponent(message)}` },
}
/** Offices whose interests an operator must check. */
export const HELD = Object.keys(FAULTS).filter((name) => /^f16|^f17$/.test(name))
