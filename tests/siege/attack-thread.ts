import { parentPort, workerData } from 'node:worker_threads'

import { ATTACKS, type Force } from './attacks.ts'

const { name, url, force }: { name: string; url: string; force: Force } = workerData
const attack = await ATTACKS[name]?.(url, force)
parentPort?.postMessage('begun')
parentPort?.once('message', async () => parentPort?.postMessage(await attack?.end()))
