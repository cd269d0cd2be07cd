import { widestNetwork } from '#lib/abuse/networks.ts'
import { streamFile } from '#lib/files/disk-cache.ts'
import { findDocument } from '#lib/files/find-document.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { findOffice } from '#lib/office/offices.ts'

type Context = { params: Promise<{ office: string; estateId: string; fileId: string }> }

/** Any other document is saved and not shown: a browser would run a page or a drawing. */
const SHOWN_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

/** A document of an estate, fetched with the office's login. Only those that the estate lists. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { office: key, estateId, fileId } = await params
  const office = findOffice(key)
  if (!office) return refuse('officeUnknown')

  const finding = await findDocument(office, {
    estateId,
    fileId,
    signal: request.signal,
    network: widestNetwork(request.headers),
  })
  if (finding.outcome === 'unknown') return refuse('notFound')
  if (finding.outcome === 'unavailable') return refuse('estateUnavailable')
  const { file, onDisk } = finding
  const type = SHOWN_TYPES[file.extension]

  // Without a reader an open file would stay open: a HEAD reads none.
  const body = request.method === 'HEAD' ? null : await streamFile(onDisk.path)

  return new Response(body, {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-length': String(onDisk.bytes),
      'content-disposition': `${type ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(nameOf(file))}`,
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    },
  })
})

function nameOf({ name, extension }: { name: string; extension: string }) {
  return extension && !name.toLowerCase().endsWith(`.${extension}`) ? `${name}.${extension}` : name
}
