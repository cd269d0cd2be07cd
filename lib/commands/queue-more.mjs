/**
 * Connections wait here until the process takes them. Node's queue of 511 is full when as many lines that drip begin again at once, and
 * a visitor's connection is then tried again by the network after one, three and seven seconds (measured: p95 8 s). The system may cap
 * it (`net.core.somaxconn`).
 */
const BACKLOG = 4_096

/** @param {import('node:http').Server} server */
export function queueMore(server) {
  const { listen } = server
  Object.assign(server, {
    /** @param {unknown[]} given */
    listen(...given) {
      const [port, host, ...more] = given
      const isPort = typeof port === 'number' && (host === undefined || typeof host === 'string')

      return isPort
        ? Reflect.apply(listen, server, [{ port, host, backlog: BACKLOG }, ...more])
        : Reflect.apply(listen, server, given)
    },
  })
}
