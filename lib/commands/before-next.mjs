// What production loads before Next, in Next's own process: `node --import ./lib/commands/before-next.mjs …` and `npm start` alike.
import './small-heap.mjs'
import './quiet-console.mjs'
import './strict-server.mjs'
