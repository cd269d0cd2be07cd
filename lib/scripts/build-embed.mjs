import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

import { loadBindings } from 'next/dist/build/swc/index.js'
import { rolldown } from 'rolldown'

import { allSheets, lowerSheets, SCRIPT_TARGETS } from './style-sheets.mjs'

/**
 * The folder is inside Next's output, where Next leaves it alone. `lib/http/embed-files.ts` reads
 * it.
 */
const FOLDER = '.next/embed'

/** The sheets of a form and its receipt, in the order of `all.css`. */
const SHEETS = ['tokens', 'base', 'form', 'embed']
const CARD_SHEETS = [...SHEETS, 'card']

const SMALL_REACT = resolve('components/embed/client/small-react.ts')
const MODERN_RESOLVER = resolve('node_modules/@hookform/resolvers/zod/dist/zod.modern.mjs')

/**
 * Next's own copy of SWC makes the form's files 2 % smaller than Rolldown alone (measured).
 * @param {boolean} module the code has a scope of its own; a script's names would be everybody's.
 */
const minifier = (module) => ({
  name: 'minifier',
  /** @param {string} code */
  async renderChunk(code) {
    const { minify } = await loadBindings()
    const options = { module, compress: { passes: 3, ecma: 2020 }, mangle: true }
    const { code: smaller } = await minify(code, options)
    return { code: smaller, map: null }
  },
})

/** Rolldown prints what the minifier has made, without blanks. */
const PRINTED = { mangle: false, codegen: { removeWhitespace: true } }

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })

const files = await buildForm()
const manifest = {
  style: await lowerSheets(SHEETS),
  cardStyle: await lowerSheets(CARD_SHEETS),
  script: await buildAlone('components/embed/client/frame-script.ts', files),
  files,
  viewer: await buildViewer(),
  messenger: await buildAlone('components/embed/client/messenger.ts'),
  cardMessenger: await buildAlone('components/embed/client/card-messenger.ts'),
  loader: await buildAlone('lib/embed/loader.ts'),
}
await writeFile(join(FOLDER, 'manifest.json'), JSON.stringify(manifest))
// The whole sheet is for the pages that Next does not render: `lib/http/files.ts` reads it.
await writeFile(join(FOLDER, 'all.css'), await lowerSheets(await allSheets()))

/**
 * Builds the modules that the page's own script imports: the very components of the estate page on
 * a smaller React, and their validation.
 * @returns the names of its files: those of the modules they begin with, and their exports.
 */
async function buildForm() {
  const bundle = await rolldown({
    input: { 'hydrate-form': 'components/embed/client/hydrate-form.tsx' },
    // Code that both modules need stays in the first, which would otherwise wait for a third.
    preserveEntrySignatures: 'allow-extension',
    platform: 'browser',
    // `use client` matters only to Next; here all code is the client's.
    onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    resolve: {
      alias: {
        'react-dom/client': SMALL_REACT,
        'react/jsx-runtime': 'preact/jsx-runtime',
        react: SMALL_REACT,
        // The build without what browsers older than ours need.
        '@hookform/resolvers/zod': MODERN_RESOLVER,
      },
    },
    transform: { target: SCRIPT_TARGETS, define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [minifier(true)],
  })
  const { output } = await bundle.write({
    dir: FOLDER,
    format: 'esm',
    minify: PRINTED,
    comments: { annotation: false },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  })

  return output.map(({ fileName }) => fileName)
}

/** Builds the viewer of an estate's pictures, with its style sheet as text. @returns its name */
async function buildViewer() {
  const sheet = await readFile('node_modules/photoswipe/dist/photoswipe.css', 'utf8')
  const bundle = await rolldown({
    input: { 'picture-viewer': 'components/estate/client/picture-viewer.ts' },
    platform: 'browser',
    transform: { target: SCRIPT_TARGETS, define: { SHEET: JSON.stringify(sheet) } },
    plugins: [minifier(true)],
  })
  const { output } = await bundle.write({
    dir: FOLDER,
    format: 'esm',
    minify: PRINTED,
    entryFileNames: '[name]-[hash].js',
  })

  return output[0].fileName
}

/**
 * Builds a small script as one text. Its later imports stay imports, from where the files are
 * served.
 * @param {string} input
 * @param {string[]} files
 */
async function buildAlone(input, files = []) {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    makeAbsoluteExternalsRelative: false,
    plugins: [
      { name: 'served', resolveId: (source) => servedFrom(source, files) },
      minifier(false),
    ],
    transform: { target: SCRIPT_TARGETS },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: PRINTED })

  return output[0].code.trim()
}

/**
 * @param {string} source
 * @param {string[]} files
 */
function servedFrom(source, files) {
  const module = basename(source).replace(/\.tsx?$/, '')
  const file = files.find((each) => each.startsWith(`${module}-`))

  return file ? { id: `/embed/files/${file}`, external: true } : null
}
