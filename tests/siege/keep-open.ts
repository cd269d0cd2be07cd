import { openSocket } from '../support/raw-request.ts'

type Socket = ReturnType<typeof openSocket>

/** Keeps so many connections open: each that closes is opened anew. @param begin is told which */
export function keepOpen(
  url: string,
  count: number,
  begin: (socket: Socket, place: number) => void,
) {
  const sockets = new Set<Socket>()
  let isOver = false
  let opened = 0

  function open(place: number) {
    if (isOver) return
    opened += 1
    const socket = openSocket(url)
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      open(place)
    })
    begin(socket, place)
  }
  for (let place = 0; place < count; place += 1) open(place)

  return {
    /** @returns how many there were in all */
    end() {
      isOver = true
      for (const socket of sockets) socket.destroy()
      return opened
    },
  }
}
