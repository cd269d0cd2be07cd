/** So long may a client take nothing of an answer that is ready. A phone that leaves a tunnel goes on after seconds. */
const STALLED_MS = 20_000
/** So long may a whole answer take. The largest is a picture of half a megabyte: five minutes are 14 kbit/s. */
const ANSWER_MS = 300_000

/**
 * Closes the connection of a client that does not read its answer. Node waits for it without end: each such client held a socket and all
 * that was written for it.
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} tell
 */
export function dropUnread(response, tell) {
  // An answer to a request that was sent ahead has no connection before those in front of it have left.
  if (response.socket) watch(response, response.socket, tell)
  else response.once('socket', (socket) => watch(response, socket, tell))
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('node:net').Socket} socket
 * @param {() => void} tell
 */
function watch(response, socket, tell) {
  // Node takes each part that the client reads for a sign of life.
  response.setTimeout(STALLED_MS, drop)
  const timer = setTimeout(drop, ANSWER_MS).unref()
  response.once('close', () => clearTimeout(timer))

  function drop() {
    tell()
    // A plain close would hand the rest of the answer to the system, which waits for the client in its turn.
    socket.resetAndDestroy()
  }
}

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
