/**
 * Where Next is to listen, as its command line has it: on the address that `HOST` names, else on all of this machine's.
 * @param {Record<string, string | undefined>} settings
 * @returns {string[]}
 */
export function hostParameters({ HOST = '' }) {
  const host = HOST.trim()

  return host === '' ? [] : ['-H', host]
}
