/** Liveness: the process answers. It asks nothing of any other service. */
export function GET() {
  return new Response('ok', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

export const dynamic = 'force-dynamic'
