import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { foundOutside } from './sources/found-outside.ts'
import { readSources, type Source } from './sources/read-sources.ts'

const ours = readSources().filter(({ path }) => !path.startsWith('tests/'))

/** Code that occurs nowhere, or only where it has a reason to be. */
const WALLS: { what: string; found: RegExp; except?: RegExp }[] = [
  {
    what: 'V5 no code accepts a file from a visitor',
    found: /formData\(|multipart\/|type="file"|busboy|formidable|multer/,
  },
  {
    what: 'V10 no code logs in through a third party (OAuth, OpenID)',
    found: /oauth|openid|next-auth|passport|saml/i,
  },
  {
    what: 'V17 no code connects browser to browser (WebRTC)',
    found: /RTCPeerConnection|RTCDataChannel|getUserMedia|simple-peer/,
  },
  {
    what: 'V1.2.9 no text becomes a regular expression or a program',
    found: /new RegExp\(|\beval\(|new Function\(|node:vm|child_process/,
    // These files start programs of the project's own: no text of a visitor reaches them.
    except: /^lib\/(cli|scripts|server)\/[a-z-]+\.(mjs|ts)$/,
  },
  {
    what: 'V11.3.1 V11.4.1 no code encrypts or hashes by an own or a weak algorithm',
    found: /create(Cipher|Decipher)|\bmd5\b|\bsha-?1\b|\brc4\b|\bdes-/i,
  },
  {
    what: 'V11.5.1 secrets come from the system’s random source, and Math.random only spreads waits',
    found: /Math\.random/,
    except: /^lib\/outbox\/retry-schedule\.ts$/,
  },
  {
    // Two of them run in the visitor's browser, which may send requests only to us (`connect-src`).
    what: 'V13.2.4 only the Vitec and alert folders, `outbox check` and the programs’ own scripts send requests to other machines',
    found: /from 'undici'|from 'nodemailer'|node:(http|https|http2|tls|dns|dgram)\b|\bfetch\(/,
    except:
      /^(lib\/vitec\/http\/connection\.ts|lib\/alerts\/channels\/(post-webhook|mail-health|mail-server|send-mail)\.ts|lib\/cli\/check-addresses\.ts|lib\/(scripts|server)\/[a-z-]+\.mjs|components\/interest-form\/(client\/)?[a-z-]+\.tsx?|lib\/csp\/defer-scripts\.ts)$/,
  },
  {
    what: 'C3 the languages are listed in one place',
    found: /\bsv\|en\b|'sv'(,| \|) 'en'/,
    except: /^lib\/language\/locales\.ts$/,
  },
]

for (const { what, ...wall } of WALLS) {
  test(what, () => {
    expect(foundOutside(ours, wall)).toEqual([])
  })
}

test('C3 no test lists the languages again', () => {
  const tests = readSources().filter(({ path }) => path.startsWith('tests/'))
  const found = /\['sv', 'en'\]|\{ sv, en \}|'sv' \| 'en'|\(sv\|en\)/
  // Brokers speak languages of their own; and this rule names what it looks for.
  const except = /^tests\/(sandbox\/estates\/agents|unit\/rules\/walls\.test)\.ts$/

  expect(foundOutside(tests, { found, except })).toEqual([])
})

test('V5 V10 V17 no dependency handles files, third-party logins or calls', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const made = /oauth|openid|passport|auth|saml|busboy|formidable|multer|upload|webrtc|peer/

  expect(Object.keys(dependencies).filter((name) => made.test(name))).toEqual([])
})

const BREACHES: [path: string, text: string][] = [
  ['app/api/a/route.ts', 'const form = await request.formData()'],
  ['components/a.tsx', '<input type="file" />'],
  ['lib/abuse/a.ts', "import passport from 'passport'"],
  ['components/a.tsx', 'navigator.mediaDevices.getUserMedia({ audio: true })'],
  ['lib/interest/a.ts', 'new RegExp(typed)'],
  ['lib/outbox/a.ts', "createCipheriv('aes-256-cbc', key, iv)"],
  ['lib/abuse/a.ts', "createHash('sha1')"],
  ['lib/abuse/form-token.ts', 'Math.random().toString(36)'],
  ['lib/estate/a.ts', "await fetch('https://elsewhere.example')"],
  ['app/api/a/route.ts', "import { request } from 'undici'"],
]

for (const [path, text] of BREACHES) {
  test(`a rule finds ${path} with «${text}»`, () => {
    const made: Source[] = [{ path, text }]

    expect(WALLS.filter((wall) => foundOutside(made, wall).length > 0)).toHaveLength(1)
  })
}
