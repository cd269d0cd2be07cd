import { dayWords } from './day-words.ts'
import { floodWords, reasonCountWords } from './flood-words.ts'
import { formatsFor } from './formats.ts'
import { mailFailureWords, reasonWords } from './reason-words.ts'

/** Only the operator has a command line. */
type Audience = 'office' | 'operator'

/** A mail as its reader sees it. */
type Words = { subject: string; lines: string[] }

type Flood = Omit<Parameters<typeof floodWords>[0], 'count'> & { count: number }

const { moment, number } = formatsFor('sv')

/**
 * The alerts to a broker or an operator when a person must act: in Swedish, with the subject, the
 * start and the next step. `office` is a name.
 */
export const alertWords = {
  held: (told: {
    office: string
    count: number
    bookings?: number
    oldest: string
    reasons: string[]
    references: string[]
    audience: Audience
    /** Of the page where the office handles them. */
    url?: string | undefined
  }): Words => ({
    subject: `${entries(told)} till ${told.office} kom inte in i Vitec`,
    lines: [
      `${entries(told)} till ${told.office} kom inte in i Vitec, och vi försöker inte igen av oss själva.`,
      `Den äldsta kom ${moment(told.oldest)}.`,
      `Varför: ${told.reasons.map(reasonWords).join('; ')}.`,
      `Referens: ${told.references.join(', ')}`,
      told.audience === 'operator'
        ? 'Uppgifterna är sparade, och syns med `outbox show`. Har kontoret fått dem i egna mejl står det mesta där.'
        : 'Uppgifterna är sparade. Har ni fått dem i egna mejl står det mesta där; fråga annars den som sköter formuläret. Ring gärna spekulanten så snart ni kan.',
      ...(told.url ? [`Försök igen eller radera här: ${told.url}`] : []),
    ],
  }),
  paused: (told: { office: string; reason: string; since: string }): Words => ({
    subject: `Intresseanmälningar till ${told.office} väntar: Vitec godtar inte inloggningen`,
    lines: [
      `Sedan ${moment(told.since)} skickas inget till Vitec för ${told.office}: ${reasonWords(told.reason)}.`,
      'Anmälningarna tas emot som vanligt och sparas så länge. Inga går förlorade.',
      'Be Vitec om en fungerande inloggning. Den som sköter formuläret lägger in den i inställningarna, så skickas allt som väntar.',
    ],
  }),
  quarantined: (told: {
    office: string
    count: number
    oldest: string
    reasons: { reason: string; count: number }[]
    audience: Audience
    url?: string | undefined
  }): Words => ({
    subject: `${interests(told.count)} till ${told.office} behöver granskas`,
    lines: [
      `${interests(told.count)} till ${told.office} ser ut att kunna komma från en robot, och skickas inte vidare förrän någon har tittat.`,
      `Den äldsta kom ${moment(told.oldest)}. Den som skickade har fått veta att vi tittar först.`,
      ...(told.reasons.length > 0 ? [`Varför: ${reasonCountWords(told.reasons)}.`] : []),
      told.audience === 'operator'
        ? 'Lista med `outbox list --state quarantined`, öppna med `show`, och släpp fram med `release` eller radera med `erase`.'
        : told.url
          ? `Skicka dem till Vitec eller radera dem här: ${told.url}`
          : 'Den som sköter formuläret kan visa dem, och släppa fram eller radera dem åt er.',
    ],
  }),
  flood: (told: Flood): Words => floodWords({ ...told, count: number(told.count) }),
  waiting: (told: { office: string; count: number; bookings?: number; oldest: string }): Words => ({
    subject: `${entries(told)} till ${told.office} väntar på Vitec`,
    lines: [
      `${entries(told)} till ${told.office} har väntat mer än en kvart. Den äldsta kom ${moment(told.oldest)}.`,
      'Inget är förlorat: vi fortsätter att försöka. Ni behöver inte göra något nu.',
    ],
  }),
  lineDown: (told: { offices: string[]; failures: number; reason: string | null }): Words => ({
    subject: `Vitec svarar inte för ${told.offices.join(', ')}`,
    lines: [
      `De senaste ${number(told.failures)} försöken att nå Vitec för ${told.offices.join(', ')} misslyckades${because(told.reason)}.`,
      'Anmälningarna tas emot som vanligt och sparas så länge. Vi försöker igen av oss själva.',
    ],
  }),
  tlsFailed: (told: { offices: string[]; failures: number; reason: string | null }): Words => ({
    subject: `Säkerhet: Vitecs certifikat går inte att lita på (${told.offices.join(', ')})`,
    lines: [
      `Den som svarar på Vitecs adress kunde inte visa att den är Vitec. Inget har skickats dit. Det gäller ${told.offices.join(', ')}.`,
      'Den som sköter formuläret: kontrollera serverns nät, klocka och certifikat, och fråga Vitec. Anmälningarna sparas så länge.',
    ],
  }),
  uncertain: (told: { offices: string[]; count: number }): Words => ({
    subject: 'Osäkert om intresseanmälningar kom fram till Vitec',
    lines: [
      `${attempts(told.count)} den senaste timmen fick inget tydligt svar från Vitec. Det gäller ${told.offices.join(', ')}.`,
      'Anmälningarna skickas igen, märkta som möjlig dublett, om inte kontoret har valt att hålla kvar dem.',
    ],
  }),
  diskFull: (told: { freeMegabytes: number; freePercent: number }): Words => ({
    subject: 'Disken börjar ta slut',
    lines: [
      `Där anmälningarna lagras finns ${number(told.freeMegabytes)} MB kvar, ${number(told.freePercent)} %.`,
      'När disken är full kan inga anmälningar tas emot. Frigör plats nu.',
    ],
  }),
  day: dayWords,
  mailDown: (told: { reason: string; since: string }): Words => ({
    subject: 'Mejlservern går inte att använda: inga mejl skickas',
    lines: [
      `Sedan ${moment(told.since)} går inga mejl att skicka: ${mailFailureWords(told.reason)}.`,
      'Mejl till kontoren och till er sparas i en vecka, bekräftelser till besökare och mejl om nya anmälningar i ett dygn. Kontrollera SMTP_URL och mejlservern; ändras inställningen behöver formuläret startas om.',
    ],
  }),
  tested: (told: { office: string }): Words => ({
    subject: `Formuläret för ${told.office} står i provläge på en webbplats`,
    lines: [
      `Någon har skickat ett prov i formuläret för ${told.office}. Det sparades inte och nådde ingen mäklare.`,
      'Är det ni som provar är allt som det ska. Annars: ta bort mode-test ur taggen interest-form på webbplatsen, innan en besökares anmälan går förlorad.',
    ],
  }),
  officesRefused: (told: { complaints: string[]; since: string }): Words => ({
    subject: 'Filen med byråer har fel: ändringen gäller inte',
    lines: [
      `Filen som OFFICES_FILE pekar på har fel sedan ${moment(told.since)}. Ändringen gäller inte, och en byrå som nämns här är stängd efter en omstart. De andra fungerar som förut.`,
      ...told.complaints,
      'Rätta filen och spara, så läses den igen av sig själv. Starta inte om innan dess.',
    ],
  }),
  storeDown: (told: { since: string }): Words => ({
    subject: 'Anmälningar kan inte tas emot: lagringen svarar inte',
    lines: [
      `Sedan ${moment(told.since)} kan inget sparas. Besökarna får veta det, ser mäklarens telefonnummer och har sin text kvar.`,
      'Se efter om disken är full eller databasen nere. Formuläret fungerar igen av sig självt när lagringen gör det.',
    ],
  }),
  storeOlder: (told: { since: string }): Words => ({
    subject: 'Lagringen är äldre än den borde: inget skickas till Vitec',
    lines: [
      `Sedan ${moment(told.since)} skickas inga anmälningar, och inga mejl om dem. Lagringen saknar sådant som redan har skickats, som när en säkerhetskopia har lagts tillbaka. Annars kunde samma anmälan gå iväg två gånger.`,
      'Anmälningar tas emot som vanligt och sparas så länge.',
      'Ange när kopian gjordes med `outbox restored --at`, så skickas nya anmälningar igen. De som kan ha kommit fram hålls kvar tills någon har tittat.',
    ],
  }),
  storeBack: (told: { since: string }): Words => ({
    subject: 'Anmälningar tas emot igen',
    lines: [`Lagringen, som inte svarade från ${moment(told.since)}, fungerar igen.`],
  }),
  /** The footer of every mail. */
  foot: (when: string) =>
    `Skrivet ${moment(when)} av Intresse, formuläret för intresseanmälningar. Här finns inga namn eller kontaktuppgifter.`,
}

function interests(count: number) {
  return count === 1 ? 'En intresseanmälan' : `${number(count)} intresseanmälningar`
}

/** The interests, and the bookings of viewings beside them. */
function entries({ count, bookings = 0 }: { count: number; bookings?: number }) {
  if (bookings === 0) return interests(count)
  const booked =
    bookings === 1 ? 'bokning av en visning' : `${number(bookings)} bokningar av visningar`
  if (count > 0) return `${interests(count)} och ${bookings === 1 ? 'en ' : ''}${booked}`

  return bookings === 1 ? `En ${booked}` : booked
}

function attempts(count: number) {
  return count === 1 ? 'Ett försök' : `${number(count)} försök`
}

function because(reason: string | null) {
  return reason === null ? '' : `: ${reasonWords(reason)}`
}
