import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { rolldown } from 'rolldown'

/** A component from the guide as one script, mounted by the React that an agency would have. */
export async function bundleSnippet(component: string, estateId: string) {
  // The folder is within the project, so that its packages are found.
  await mkdir('test-results', { recursive: true })
  const folder = await mkdtemp('test-results/snippet-')
  await writeFile(join(folder, 'interest-form.tsx'), component)
  await writeFile(join(folder, 'main.tsx'), mainFor(estateId))
  const bundle = await rolldown({
    input: join(folder, 'main.tsx'),
    platform: 'browser',
    transform: { jsx: 'react-jsx', define: { 'process.env': '{ "NODE_ENV": "production" }' } },
    onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
  })
  const { output } = await bundle.generate({ format: 'iife' })
  await rm(folder, { recursive: true })

  return output[0].code
}

function mainFor(estateId: string) {
  return `import { createRoot } from 'react-dom/client'

import { InterestForm } from './interest-form.tsx'

createRoot(document.getElementById('app')).render(<InterestForm estate="${estateId}" />)`
}
