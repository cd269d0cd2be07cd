import { ServerResponse } from 'node:http'

import { die } from './die.ts'

/** K3: the process dies as soon as it has sent its first "received" whole. */
export function killAfterAnswer() {
  const { end } = ServerResponse.prototype

  ServerResponse.prototype.end = function (this: ServerResponse, ...given: unknown[]) {
    const isPost = this.req.method === 'POST' && this.req.url?.startsWith('/api/interests')
    if (isPost && [202, 303].includes(this.statusCode)) this.once('finish', () => die('K3'))
    return Reflect.apply(end, this, given)
  }
}
