import { estatesOf } from '../estates/find-estate.ts'
import { isSameId } from '../estates/offices.ts'
import type { Answer } from '../http/answer.ts'

/** A document that an estate of the office lists (VITEC.md 7.5): one page with its name on it. */
export function fileAnswer(customerId: string, fileId: string): Answer | null {
  const file = estatesOf(customerId)
    .flatMap(({ files = [] }) => files)
    .find(({ id }) => isSameId(id, fileId))
  if (!file) return null

  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: file.extension === 'pdf' ? onePage(file.name) : Buffer.from(`${file.name}\n`),
  }
}

/** The smallest PDF that every reader opens: ISO 32000-1, 7.5. */
function onePage(title: string) {
  const words = Buffer.from(title, 'latin1').toString('hex')
  const drawing = `BT /F 24 Tf 72 720 Td <${words}> Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })

  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}
