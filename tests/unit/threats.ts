/** What proves a row: a test file below `tests` and a part of the titles there, or the reason why there is nothing to prove. */
export type Proof = [file: string, title: string] | string

const HEADERS = 'integration/headers.test.ts'
const ATTACKS = 'integration/attacks.test.ts'
const CANARIES = 'integration/canaries.test.ts'
const CHAIN = 'unit/supply-chain.test.ts'
const DANGERS = 'unit/settings-dangers.test.ts'
const TEXT = 'e2e/text-as-text.spec.ts'
const FRAMING = 'e2e/framing.spec.ts'
const ARCHITECTURE = 'architecture.test.ts'
const POSTED = 'integration/post-interest.test.ts'
const TOKEN = 'unit/form-token.test.ts'

const CROSS_SITE = 'integration/cross-site.test.ts'
const DOOR = 'integration/door.test.ts'
const ROBOTS = 'integration/robots.test.ts'

/** The threats of our threat model (T), what Next.js has taught (N), and OWASP's ASVS 5.0, level 2, in the groups that concern us (V). */
export const THREATS: Record<string, Proof[]> = {
  'T11 posts from other sites': [
    [CROSS_SITE, 'T11 Sec-Fetch-Site '],
    [CROSS_SITE, 'T11 a foreign page’s fetch, form and beacon'],
  ],
  'T12 an origin that is made up': [[CROSS_SITE, 'T12 an origin that is made up']],
  'T19 bodies too large, too deep, too many': [
    [DOOR, 'at once'],
    [DOOR, 'T19 a form of 5,000 fields'],
    ['unit/is-bounded.test.ts', 'before anything is parsed'],
    ['integration/fuzz.test.ts', 'ten thousand posts of any kind'],
  ],
  'T20 types and encodings that are none': [
    [DOOR, 'T20 two of '],
    [DOOR, 'T20 nothing is smuggled in by'],
    [DOOR, 'T20 a body that is no JSON'],
  ],
  'T25 lines that drip': [
    ['integration/slow-clients.test.ts', 'is closed within fifteen seconds'],
    ['integration/slow-clients.test.ts', 'five hundred slow lines'],
  ],
  'T26 odd methods': [
    [DOOR, 'on the door is 405'],
    [DOOR, 'is 405 everywhere'],
  ],
  'T27 the same press again, and tokens of others': [
    ['conformance/quarantine.test.ts', 'T27 T30 the same press again'],
    ['integration/key-rotation.test.ts', 'T27 a token whose key is gone'],
    ['conformance/store-races.test.ts', ''],
  ],
  'T30 mass posts': [
    [ROBOTS, 'T30 whoever fills in what no person sees'],
    [ROBOTS, 'T30 links in plenty'],
    [ROBOTS, 'T30 a person who takes their time'],
  ],
  'T31 addresses that are made up': [
    [ROBOTS, 'T31 what the header says changes nothing'],
    [ROBOTS, 'T31 an office of thirty people'],
    ['unit/client-network.test.ts', 'is believed from the right'],
  ],
  'T38 keys that are changed': [
    ['integration/key-rotation.test.ts', 'T27 T38 keys are changed'],
    ['torture/torture.test.ts', ''],
  ],
  'T1 a login in a bundle': [
    [CANARIES, 'no secret is in anything a browser can fetch'],
    [ARCHITECTURE, 'fenced off from the browser'],
  ],
  'T2 a login, or another office, in a page or its payload': [
    [CANARIES, 'no secret and no person is in a page, its payload'],
  ],
  'T3 source maps': [[CANARIES, 'no secret is in anything a browser can fetch']],
  'T4 secrets and people in logs': [
    [CANARIES, 'a refusal, the log or the store'],
    ['unit/log.test.ts', 'T4 of an error only'],
  ],
  'T5 Vitec’s words echoed': [[TEXT, 'T5 T18 what Vitec says']],
  'T6 people in addresses': [['e2e/addresses.spec.ts', 'T6 no address']],
  'T7 one’s own answer kept for others': [
    [ATTACKS, 'T7 what is one visitor'],
    [ATTACKS, 'T7 one office'],
  ],
  'T8 a pixel of the broker’s reads the fields': [
    ['e2e/embed-hostile.spec.ts', 'a page that listens to everything'],
    [FRAMING, 'T13 an office’s own site holds the form'],
    'The fields stand in a frame of our own origin, which no script outside can read; the messages are the embed’s tests’ to prove.',
  ],
  'T9 one office’s interest by another’s login': [
    [ATTACKS, 'T9 office, home, login'],
    [ATTACKS, 'T9 what Vitec knows'],
    ['unit/schema-unknown.test.ts', 'what only the server may say is unknown'],
  ],
  'T10 ids that lead elsewhere': [[ATTACKS, 'T10 no id']],
  'T13 frames of those who may not': [
    [HEADERS, 'T13 nobody may hold'],
    [FRAMING, 'does not hold the form'],
  ],
  'T14 headers made of an office’s origins': [
    ['unit/offices-complaints.test.ts', 'is no origin that may embed'],
  ],
  'T15 messages between frame and page': [
    ['e2e/embed-hostile.spec.ts', 'change nothing in the frame'],
    ['e2e/embed-hostile.spec.ts', 'change nothing on the page'],
    ['unit/embed-messages.test.ts', 'whatever is said'],
  ],
  'T16 words put into the form by an address': [[TEXT, 'T16 T18 nothing is filled in']],
  'T17 led elsewhere': [
    [ATTACKS, 'T17 a form is led'],
    [HEADERS, 'T13 an address with a slash'],
  ],
  'T18 text that becomes markup': [
    [TEXT, 'T18 two hundred texts'],
    [TEXT, 'T18 comes back as the text it was'],
    ['unit/policy-for.test.ts', 'T18 a script that'],
    [ARCHITECTURE, 'HTML is written by React'],
  ],
  'T21 prototype pollution': [
    [ATTACKS, 'T21 no name'],
    ['unit/read-form.test.ts', 'is only a field'],
    ['unit/tidy-input.test.ts', '__proto__ stays a name'],
  ],
  'T22 texts that keep a rule busy': [['unit/field-time.test.ts', 'T22 no text keeps']],
  'T23 signs nobody can see': [
    [ATTACKS, 'T23 any text'],
    ['unit/tidy-input.test.ts', 'a text with'],
    ['unit/schema-property.test.ts', 'tidying twice is tidying once'],
  ],
  'T24 lengths Vitec counts otherwise': [['unit/schema-lengths.test.ts', 'units of']],
  'T28 who is known is told': [[ATTACKS, 'T28 a person Vitec knows']],
  'T29 other people’s cards overwritten': [
    ['integration/interest-emptiness.test.ts', 'no body holds an empty text'],
    ['integration/interest-golden.test.ts', 'the body that leaves is the golden one'],
  ],
  'T32 the operator’s token guessed': [
    [ATTACKS, 'T32 what is not the token'],
    ['integration/operator.test.ts', 'without a token in the settings'],
  ],
  'T33 holes in the framework': [
    [HEADERS, 'N2 a forged word'],
    [CHAIN, 'T36 N7'],
  ],
  'T34 harm at install': [
    [CHAIN, 'T34 no package runs a script'],
    [ARCHITECTURE, 'every package is from the registry'],
  ],
  'T35 provenance taken for safety': [[CHAIN, 'T35 npm run sbom']],
  'T36 a package with a known hole': [[CHAIN, 'T36 N7']],
  'T37 the store read from disk': [
    ['conformance/outbox-erasing.test.ts', 'nothing of a person stands in the store as text'],
    ['unit/seal.test.ts', 'another office’s or another receipt’s row'],
  ],
  'T39 people kept too long': [
    ['conformance/outbox-erasing.test.ts', 'the person goes as many hours'],
    ['conformance/outbox-erasing.test.ts', 'the proof goes after'],
  ],
  'T40 the wrong build at work': [
    [DANGERS, 'is one line, and no secret is in it'],
    ['integration/start.test.ts', 'T40 npm start says each danger'],
  ],

  'N1 no functions of the server’s': [
    [ARCHITECTURE, 'no function of the server’s'],
    [HEADERS, 'N1 a call'],
  ],
  'N2 the proxy guards nothing': [
    [HEADERS, 'N2 whoever asks'],
    [HEADERS, 'N2 a forged word'],
  ],
  'N3 Next’s pictures are off': [
    [HEADERS, 'T13 nobody may hold'],
    [ARCHITECTURE, 'no picture passes Next’s own'],
  ],
  'N4 no redirects, rewrites or server of our own in the settings of Next': [
    [ARCHITECTURE, 'no picture passes Next’s own'],
    ['unit/threat-table.test.ts', 'N4 Next is asked for'],
  ],
  'N5 what the edge strips': [
    'The configuration of the proxy in front is the door’s, and so is its test.',
  ],
  'N6 what is personal is not kept': [[ATTACKS, 'T7 what is one visitor']],
  'N7 exact versions and a patch clock': [
    [ARCHITECTURE, 'each in one version'],
    [CHAIN, 'V15.1.1 SECURITY.md'],
  ],
  'N8 no development server in public': [[DANGERS, 'is one line, and no secret is in it']],

  'V1 encoding and injection': [
    [TEXT, 'T18 two hundred texts'],
    ['conformance/store-writes.test.ts', 'whatever is written in a text comes back'],
    ['unit/schema-property.test.ts', 'what has passed passes again'],
  ],
  'V2 validation and business rules': [
    ['unit/schema-property.test.ts', 'no JSON makes the check throw'],
    ['unit/language.test.ts', 'the limits told are the limits held'],
    ['conformance/store-races.test.ts', 'F34'],
  ],
  'V3 the browser’s side': [
    [HEADERS, 'V3.4.1'],
    [HEADERS, 'V3.4.3 csp_evaluator'],
    [FRAMING, 'T13'],
    ['integration/pages.test.ts', 'no address sets a cookie'],
    ['e2e/interest.spec.ts', 'nothing is stored in the browser'],
  ],
  'V4 answers and messages': [
    [POSTED, 'other methods are 405'],
    [HEADERS, 'T13 nobody may hold'],
  ],
  'V5 files of visitors’': ['None are taken.'],
  'V6 and V7 passwords and sessions': [
    [ATTACKS, 'T32 what is not the token'],
    'There are no accounts and no sessions; the operator alone has a token.',
  ],
  'V8 who may do what': [
    [ATTACKS, 'T9 office, home, login'],
    [ATTACKS, 'T7 one office'],
  ],
  'V9 tokens': [
    [TOKEN, 'a token changed in any sign is refused'],
    [TOKEN, 'a token that nobody signed'],
  ],
  'V10 OAuth': ['None is used.'],
  'V11 cryptography': [
    ['unit/seal.test.ts', 'a seal changed in any of its parts'],
    ['unit/key-ring.test.ts', 'each purpose has a key of its own'],
    [DANGERS, 'never taken for what was not'],
  ],
  'V12 lines outward': [
    ['faults/connection.test.ts', 'F19'],
    ['unit/settings-addresses.test.ts', 'is taken as'],
  ],
  'V13 settings and secrets': [
    [DANGERS, 'is one line'],
    ['unit/settings-files.test.ts', 'mounted as a file'],
    ['integration/start.test.ts', 'T40'],
  ],
  'V14 people’s data': [
    ['e2e/addresses.spec.ts', 'T6 no address'],
    [ATTACKS, 'T7 what is one visitor'],
    ['conformance/outbox-erasing.test.ts', 'the person goes'],
  ],
  'V15 how it is built': [
    [CHAIN, 'T35 npm run sbom'],
    [CHAIN, 'V15.1.1'],
    [ATTACKS, 'T21'],
    ['unit/has-room.test.ts', 'F42'],
  ],
  'V16 logs and errors': [
    [CANARIES, 'a refusal, the log or the store'],
    ['unit/log.test.ts', 'T4'],
    ['unit/problem.test.ts', 'is told as RFC 9457'],
  ],
  'V17 WebRTC': ['None is used.'],
}
