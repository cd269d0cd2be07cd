/** `count` is left out for one interest alone. */
type ReasonCount = { reason: string; count?: number }

type Told = {
  what: 'quarantined' | 'refused'
  /** The office's name and its key in the offices file. */
  office: string
  key: string | null
  count: string
  reasons: ReasonCount[]
  /** The hour of arrival, in the format of the command line. */
  hour: string
}

/**
 * The reasons why an interest looks like a robot's, or was refused. The code is beside it: the log
 * and the command line know no other.
 */
const reasons: Record<string, string | undefined> = {
  trapFilled: 'det dolda fältet är ifyllt',
  addressOften: 'många från en och samma adress',
  pageOften: 'många från en och samma sida',
  manyLinks: 'många länkar',
  textEverywhere: 'samma text till väldigt många bostäder',
  flooded: 'långt fler än vanligt',
  linkInName: 'länk där ett namn ska stå',
  repeated: 'samma ord skickade om och om igen',
  tooFast: 'skickad på ett ögonblick',
  links: 'länkar',
  textOften: 'samma text till flera bostäder',
  busy: 'fler än vanligt',
  rateLimited: 'för många på för kort tid',
  interestRepeated: 'samma anmälan om och om igen',
  storeUnavailable: 'servern hann inte med, eller kunde inte spara',
  tokenInvalid: 'formulärets kvitto saknas eller är för gammalt',
  originRefused: 'skickad från en annan webbplats',
  interestInvalid: 'uppgifterna gick inte att godta',
  bodyUnreadable: 'innehållet gick inte att läsa',
  bodyTooLarge: 'innehållet var för stort',
  mediaTypeUnsupported: 'innehåll av fel slag',
  estateUnknown: 'bostaden finns inte',
  officeUnknown: 'kontoret finns inte',
}

/** "många länkar (manyLinks) 12, länkar (links) 3" */
export function reasonCountWords(counts: ReasonCount[]) {
  return counts
    .map(({ reason, count }) => {
      const words = reasons[reason]
      const named = words ? `${words} (${reason})` : reason
      return count === undefined ? named : `${named} ${count}`
    })
    .join(', ')
}

/** A flood, by its kind and size, and the command that releases or erases it. */
export function floodWords(told: Told) {
  return told.what === 'quarantined' ? quarantined(told) : refused(told)
}

function quarantined({ office, key, count, reasons: why, hour }: Told) {
  const [first] = why
  const which = `--state quarantined --office ${key} --hour ${hour}${first ? ` --reason ${first.reason}` : ''}`

  return {
    subject: `Flod: ${count} misstänkta anmälningar till ${office} på en minut`,
    lines: [
      `Under en minut kom ${count} intresseanmälningar till ${office} som ser ut att komma från en robot. De är sparade, och ingen av dem skickas vidare förrän någon har tittat.`,
      `Varför: ${reasonCountWords(why)}.`,
      `Se dem med \`outbox list ${which}\`. Radera dem med \`outbox erase\` och samma val, eller släpp fram dem med \`outbox release\`.`,
    ],
  }
}

function refused({ count, reasons: why }: Told) {
  return {
    subject: `Flod: ${count} avvisade försök på en minut`,
    lines: [
      `Under en minut avvisades ${count} försök, eller så var de samma sak en gång till. Inget av dem har sparats.`,
      `Varför: ${reasonCountWords(why)}.`,
      'Besökare kan ha fått vänta. Loggen (requestRefused, limitHit) säger mer; den som skickar stängs bäst ute i det som står framför formuläret.',
    ],
  }
}
