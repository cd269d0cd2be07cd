import { clientNetworks, networksOf } from '#lib/abuse/client-networks.ts'

/**
 * The longest that a client may read nothing of a ready response. A phone that leaves a tunnel
 * resumes after seconds.
 */
const STALLED_MS = 20_000
/**
 * The longest that a whole response may take. The largest is a picture of half a megabyte: five
 * minutes are 14 kbit/s.
 */
const ANSWER_MS = 300_000

/**
 * Closes the connection of a client that does not read its response. Node waits for it without end:
 * each such client held a socket and the whole unsent response.
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} report
 */
export function dropUnread(response, report) {
  // A response to a pipelined request has no connection before the earlier ones are sent.
  if (response.socket) watch(response, response.socket, report)
  else response.once('socket', (socket) => watch(response, socket, report))
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('node:net').Socket} socket
 * @param {() => void} report
 */
function watch(response, socket, report) {
  // Node treats each part that the client reads as activity.
  response.setTimeout(STALLED_MS, drop)
  const timer = setTimeout(drop, ANSWER_MS).unref()
  response.once('close', () => clearTimeout(timer))

  function drop() {
    report()
    // A plain close would hand the rest of the response to the system, which would wait for the
    // client too.
    socket.resetAndDestroy()
  }
}

/**
 * The number of connections that wait until the process accepts them. Node's queue of 511 is full
 * when as many slow connections begin again at once, and the network then retries a visitor's
 * connection after one, three and seven seconds (measured: p95 8 s). The system may cap it
 * (`net.core.somaxconn`).
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

/** With more that wait, one begins in a turn; with fewer, a few do, and share a commit. */
const CROWD = 32
const BEGUN_A_TURN = 4

/**
 * Begins requests over the turns of the event loop: of each network in turn, and of one network in
 * their order. Node accepts one connection a turn. When a turn had a request of each of hundreds of
 * connections in it, a visitor's new connection waited for a minute (five attacks at once: p95
 * 65 s).
 * @param {import('node:http').RequestListener} begin
 * @param {number} trustedHops
 * @returns {import('node:http').RequestListener}
 */
export function inTurns(begin, trustedHops) {
  /** @type {Map<string, (() => void)[]>} */
  const queues = new Map()
  let waiting = 0

  function beginSome() {
    const most = waiting > CROWD ? 1 : BEGUN_A_TURN
    for (let begun = 0; begun < most; begun += 1) {
      const [next] = queues
      if (!next) return
      beginFirst(...next)
    }
    if (queues.size > 0) setImmediate(beginSome)
  }

  /**
   * @param {string} network
   * @param {(() => void)[]} queue
   */
  function beginFirst(network, queue) {
    const first = queue.shift()
    queues.delete(network)
    if (queue.length > 0) queues.set(network, queue)
    waiting -= 1
    first?.()
  }

  return (request, response) => {
    const network = networkOf(request, trustedHops)
    const queue = queues.get(network) ?? []
    if (queues.size === 0) setImmediate(beginSome)
    queues.set(network, queue)
    queue.push(() => begin(request, response))
    waiting += 1
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trustedHops
 */
function networkOf({ headers, socket }, trustedHops) {
  if (trustedHops === 0) return networksOf(socket.remoteAddress ?? '').at(-1)?.network ?? ''
  const told = new Headers({ 'x-forwarded-for': String(headers['x-forwarded-for'] ?? '') })

  return clientNetworks(told, trustedHops).at(-1)?.network ?? ''
}
