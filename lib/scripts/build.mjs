import { buildAll } from './build-all.mjs'

process.exitCode = await buildAll()
