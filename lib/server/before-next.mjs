// What production loads before Next, in Next's own process: `node --import ./lib/server/before-next.mjs …` and `npm start` alike.
import './v8-flags.mjs'
import './quiet-console.mjs'
import './http-hardening.mjs'
