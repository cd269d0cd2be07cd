import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { rolldown } from 'rolldown'

/** Beside what Next builds, where Next leaves it alone. `lib/framing/embed-files.ts` reads it. */
const FOLDER = '.next/embed'

/** The sheets that a form and its receipt lie on, in the order of `house.css`. */
const SHEETS = ['tokens', 'base', 'form', 'mistakes', 'controls', 'embed']

const BROWSERS = 'es2022'

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })

const style = await writeHashed('form', 'css', await readSheets())
const { entry, files } = await buildForm()
const manifest = {
  style,
  script: entry,
  files: [style, ...files],
  messenger: await buildAlone('components/embed/messenger.ts'),
  cardMessenger: await buildAlone('components/embed/card-messenger.ts'),
  loader: await buildAlone('lib/embed/loader.ts'),
}
await writeFile(join(FOLDER, 'manifest.json'), JSON.stringify(manifest))

/** The form with its script, the very components of the estate page on a smaller React. */
async function buildForm() {
  const bundle = await rolldown({
    input: { form: 'components/embed/frame-script.ts' },
    platform: 'browser',
    // `use client` is Next's matter; here all is.
    onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    resolve: {
      alias: {
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
        react: 'preact/compat',
      },
    },
    transform: { target: BROWSERS, define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.write({
    dir: FOLDER,
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  })
  const names = output.map(({ fileName }) => fileName)
  const [entry] = output.flatMap((each) =>
    each.type === 'chunk' && each.isEntry ? [each.fileName] : [],
  )
  if (!entry) throw new Error('expected the form to have a script of its own')

  return { entry, files: names }
}

/**
 * A small script as one text.
 * @param {string} input
 */
async function buildAlone(input) {
  const bundle = await rolldown({ input, platform: 'browser', transform: { target: BROWSERS } })
  const { output } = await bundle.generate({ format: 'iife', minify: true })

  return output[0].code.trim()
}

async function readSheets() {
  const sheets = await Promise.all(
    SHEETS.map((name) => readFile(`components/house/${name}.css`, 'utf8')),
  )

  // No string in our sheets holds either.
  return sheets
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * @param {string} name
 * @param {string} ending
 * @param {string} text
 */
async function writeHashed(name, ending, text) {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  const file = `${name}-${hash}.${ending}`
  await writeFile(join(FOLDER, file), text)

  return file
}
