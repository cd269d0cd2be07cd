import type { State } from '#lib/interest/delivery.ts'

import type { IssueCode } from '../interest/issue-codes.ts'
import { LOCALES } from './locales.ts'

/**
 * The original. Every word a visitor reads is here or in the other languages' files, and nowhere
 * else.
 */
export const sv = {
  languageName: 'Svenska',
  formats: {
    tag: 'sv-SE',
    // Språkrådet: a full stop separates hours and minutes.
    hourSeparator: '.',
    decimalSeparator: ',',
  },
  page: {
    name: 'Intresse',
    skip: 'Hoppa till innehållet',
    languages: 'Språk',
    organisationNumber: (number: string) => `Org.nr ${number}`,
    privacy: 'Så använder vi dina uppgifter',
  },
  list: {
    title: 'Bostäder till salu',
    intro: 'Välj en bostad, titta i lugn och ro och anmäl ditt intresse direkt till mäklaren.',
    ours: 'Våra bostäder',
    showing: (count: number) =>
      count === 1 ? 'Just nu visar vi en bostad.' : `Just nu visar vi ${count} bostäder.`,
    homes: (count: number) => (count === 1 ? '1 bostad' : `${count} bostäder`),
    all: (count: number, office: string) => `Se alla ${count} hos ${office}`,
    empty: 'Just nu har vi inget till salu.',
    emptyContact: 'Hör gärna av dig, så berättar vi vad som är på gång.',
    contact: (office: string) => `Kontakta ${office}`,
    noOffices: 'Här finns inga mäklare ännu.',
    viewing: (when: string) => `Visning ${when}`,
  },
  estate: {
    types: {
      House: 'Villa',
      Cottage: 'Fritidshus',
      HousingCooperative: 'Bostadsrätt',
      Condominium: 'Ägarlägenhet',
      Farm: 'Gård',
      Plot: 'Tomt',
      CommercialProperty: 'Kommersiell fastighet',
      Premises: 'Lokal',
      ForeignProperty: 'Utlandsbostad',
      Other: 'Bostad',
    },
    subtypes: {
      DetachedHouse: 'Friliggande villa',
      TownHouse: 'Radhus',
      LinkedHouse: 'Kedjehus',
      DuplexHouse: 'Parhus',
      Apartment: 'Lägenhet',
    },
    /** The tenures that Vitec knows. */
    tenures: {
      Freehold: 'Friköpt',
      Leasehold: 'Tomträtt',
      Lease: 'Arrende',
      TenantOwnership: 'Bostadsrätt',
      Share: 'Andelsrätt',
      AssociationShare: 'Andel i bostadsförening',
      Company: 'Bolag',
      Condominium: 'Ägarlägenhet',
      Tenancy: 'Hyresrätt',
    },
    states: {
      coming: 'Kommande',
      forSale: 'Till salu',
      reserved: 'Reserverad',
      sold: 'Såld',
      closed: 'Inte längre till salu',
    },
    /** Premises are let as often as sold, and Vitec's state does not tell which. */
    premisesStates: {
      coming: 'Kommande',
      forSale: 'Ledig',
      reserved: 'Reserverad',
      sold: 'Inte längre ledig',
      closed: 'Inte längre ledig',
    },
    gallery: 'Bilder',
    picture: (number: number, home: string) => `Bild ${number}, ${home}`,
    noPictures: 'Bilder kommer',
    price: {
      label: 'Pris',
      /**
       * The words that brokers commonly write beside a price; their other words are shown as they
       * are.
       */
      known: {
        Pris: 'Pris',
        'Fast pris': 'Fast pris',
        Utgångspris: 'Utgångspris',
        'Begärt pris': 'Begärt pris',
        'Accepterat pris': 'Accepterat pris',
        Hyra: 'Hyra',
        Årshyra: 'Årshyra',
      },
      starting: 'Utgångspris',
      final: 'Slutpris',
      rent: 'Årshyra',
      ask: 'Fråga mäklaren om priset',
      startedAt: (amount: string) => `Utgångspriset var ${amount}`,
      other: (amount: string) => `Motsvarar ${amount}`,
      bid: (amount: string) => `Högsta bud ${amount}`,
    },
    bidding: {
      active: 'Budgivning pågår',
      ended: 'Budgivningen är avslutad',
      highest: 'Högsta bud',
      unseen: 'Inga bud visas här.',
      all: (count: number) => `Visa alla ${count} bud`,
      placedAt: 'Tid',
      bidder: 'Budgivare',
      amount: 'Bud',
    },
    facts: 'Fakta',
    fact: {
      rooms: 'Rum',
      bedrooms: 'Sovrum',
      livingArea: 'Boarea',
      secondaryArea: 'Biarea',
      plotArea: 'Tomtarea',
      landHectares: 'Areal',
      premisesArea: 'Yta',
      yearlyRent: 'Årshyra',
      rentalIncome: 'Hyresintäkter',
      fee: 'Avgift',
      operatingCost: 'Driftkostnad',
      floor: 'Våning',
      elevator: 'Hiss',
      yearBuilt: 'Byggår',
      energyClass: 'Energiklass',
      taxationValue: 'Taxeringsvärde',
      tenure: 'Upplåtelseform',
      association: 'Förening',
      possession: 'Tillträde',
    },
    roomCount: (count: string) => `${count} rum`,
    plotOf: (area: string) => `${area} tomt`,
    perMonth: (amount: string) => `${amount}/mån`,
    perQuarter: (amount: string) => `${amount}/kvartal`,
    perHalfYear: (amount: string) => `${amount}/halvår`,
    perYear: (amount: string) => `${amount}/år`,
    /** A quarter's fee must not be mistaken for a month's. */
    perUnsaid: (amount: string) => `${amount} (fråga mäklaren hur ofta)`,
    groundFloor: 'Bottenvåning',
    floorOf: (floor: string, total: string) => `${floor} av ${total}`,
    yes: 'Ja',
    no: 'Nej',
    description: 'Beskrivning',
    inSwedish: 'Mäklarens beskrivning är på svenska.',
    rooms: 'Rum för rum',
    surroundings: 'Omgivning',
    surrounding: {
      area: 'Området',
      service: 'Service',
      communication: 'Kommunikationer',
      parking: 'Parkering',
      other: 'Övrigt',
    },
    floorPlans: 'Planlösning',
    floorPlan: 'Planritning',
    fullSize: 'Öppna i full storlek',
    location: 'Läge',
    map: 'Karta',
    openMap: 'Visa på karta (OpenStreetMap)',
    viewings: 'Visningar',
    noViewings:
      'Ingen visning är inplanerad just nu. Anmäl intresse, så vet mäklaren att du vill titta.',
    digitalViewing: 'Digital visning',
    viewingSignUp: 'Anmäl dig i förväg',
    association: {
      fact: {
        isGenuine: 'Äkta förening',
        ownsGround: 'Äger marken',
        apartments: 'Antal lägenheter',
        transferFee: 'Överlåtelseavgift',
        pledgeFee: 'Pantsättningsavgift',
      },
      text: {
        about: 'Om föreningen',
        renovations: 'Renoveringar',
        finances: 'Ekonomi',
        feeInformation: 'Om avgiften',
        sublettingPolicy: 'Andrahandsuthyrning',
        parking: 'Parkering',
        tvAndBroadband: 'Tv och bredband',
        courtyard: 'Gård',
        sharedSpaces: 'Gemensamma utrymmen',
        insurance: 'Försäkring',
        other: 'Övrigt',
      },
    },
    agents: 'Kontakta mäklaren',
    interest: 'Anmäl intresse',
    coming: 'Snart ute på marknaden. Du kan anmäla intresse redan nu.',
    reserved: 'Reserverad just nu. Anmäl gärna intresse ändå, ifall affären inte blir av.',
    gone: {
      /** All of one gender, so that "såld" fits them all. */
      nouns: {
        House: 'Den här bostaden',
        Cottage: 'Den här bostaden',
        HousingCooperative: 'Den här bostaden',
        Condominium: 'Den här bostaden',
        Farm: 'Den här gården',
        Plot: 'Den här tomten',
        CommercialProperty: 'Den här fastigheten',
        Premises: 'Den här lokalen',
        ForeignProperty: 'Den här bostaden',
        Other: 'Den här bostaden',
      },
      sold: (noun: string) => `${noun} är såld`,
      closed: (noun: string) => `${noun} är inte längre till salu`,
      premises: (noun: string) => `${noun} är inte längre ledig`,
      words:
        'Tack för att du tittade in. Söker du något liknande? Hör av dig, så hjälper vi dig vidare.',
      others: (office: string) => `Fler bostäder hos ${office}`,
    },
  },
  form: {
    heading: 'Anmäl intresse',
    intro:
      'Det tar en minut. E-post eller telefon räcker för att mäklaren ska nå dig, och det som är frivilligt kan du hoppa över.',
    person: 'Vem är du?',
    contact: 'Hur når vi dig?',
    contactHint: 'Fyll i e-post, telefon eller båda.',
    address: 'Var bor du?',
    presentAccommodation: 'Har du en bostad idag?',
    presentAccommodationHint:
      'Berätta gärna om den, så kan mäklaren hjälpa dig att planera flytten.',
    approval: 'Dina uppgifter',
    optional: 'frivilligt',
    choose: 'Välj',
    label: {
      'person.firstName': 'Förnamn',
      'person.lastName': 'Efternamn',
      'person.personalIdentityNumber': 'Personnummer',
      'email.emailAddress': 'E-post',
      'email.emailAddress2': 'En e-postadress till',
      'person.cellPhone': 'Mobiltelefon',
      'person.telePhone': 'Hemtelefon',
      'person.workPhone': 'Arbetstelefon',
      'address.streetAddress': 'Gatuadress',
      'address.zipCode': 'Postnummer',
      'address.city': 'Postort',
      'address.countryCode': 'Land',
      'presentAccommodation.estateType': 'Typ av bostad',
      'presentAccommodation.livingSpace': 'Boarea i m²',
      'presentAccommodation.numberOfRooms': 'Antal rum',
      'presentAccommodation.price': 'Ungefärligt värde i kronor',
      'presentAccommodation.other': 'Något mer om din bostad',
      interestNote: 'Meddelande till mäklaren',
      gdprApproval: 'Jag har läst hur mina uppgifter används',
      wishAdvertising: 'Jag vill gärna få tips om liknande bostäder',
    },
    hint: {
      numberOfRooms: 'Till exempel 2,5',
      price: 'Till exempel 3 500 000',
      personalIdentityNumber: 'Till exempel 19900131-1234',
      wishAdvertising: 'Du kan tacka nej när du vill.',
    },
    estateType: {
      House: 'Villa',
      RowHouse: 'Radhus',
      HousingCooperative: 'Bostadsrätt',
      Cottage: 'Fritidshus',
      Plot: 'Tomt',
      AgricultureProperty: 'Gård',
      Tenancy: 'Hyresrätt',
      OtherHousing: 'Annan bostad',
      CommercialProperty: 'Kommersiell fastighet',
      Condominium: 'Ägarlägenhet',
    },
    send: 'Skicka intresseanmälan',
    sending: 'Skickar …',
    error: 'Fel',
    summary: 'Något behöver ändras innan du kan skicka',
    summaryAsked: 'Stämmer det här?',
    keepAnswer: 'Är det vi frågar om rätt? Tryck på Skicka en gång till.',
    trap: 'Lämna det här fältet tomt',
  },
  /** The form on an agency's own site. */
  embed: {
    title: 'Intresseanmälan',
    openApart: 'Öppna formuläret på en egen sida',
    apartTitle: 'Formuläret kan inte skickas härifrån',
    apart:
      'Öppna det på en egen sida, så når din anmälan mäklaren. Går länken inte att öppna, kopiera adressen under den.',
    /** On a card that leads to an estate that no longer takes questions. */
    showHome: 'Se bostaden',
  },
  /** For an agency's web developer. Code is the same in every language. */
  guide: {
    title: 'Formuläret på byråns webbplats',
    intro: (office: string) =>
      `Så visar du intresseformuläret på webbplatsen för ${office}: välj en bostad, kopiera koden och klistra in den där formuläret ska stå.`,
    none: 'Just nu finns ingen bostad att anmäla intresse för. Titta in igen när något är till salu.',
    home: 'Bostad',
    choose: 'Visa bostadens kod',
    copy: 'Kopiera',
    copied: 'Kopierat',
    marked: 'Texten är markerad. Kopiera den med Ctrl + C, eller ⌘ + C på Mac.',
    code: {
      heading: 'Koden',
      words:
        'Skriptraden behövs en gång på varje sida, hur många formulär som än står där. Länken i taggen syns tills formuläret har laddats, och är kvar om det inte går. Stilen håller platsen fri så länge, så att inget på sidan hoppar.',
      name: 'HTML',
    },
    preview: {
      heading: 'Prova formuläret',
      words:
        'Tema och färg som du väljer här följer med i koden. Formuläret är på riktigt: det du skickar når mäklaren.',
      withoutScript: 'Utan skript visas bara länken, här och på byråns webbplats.',
      width: 'Bredd',
      phone: 'Telefon, 360 px',
      desk: 'Dator, 720 px',
      theme: 'Tema',
      themes: { page: 'Som sidan runt om', light: 'Ljust', dark: 'Mörkt' },
      accent: 'Färg',
      ownAccent: 'Byråns egen färg',
      stage: 'Formuläret',
      log: 'Händelser',
      nothing: 'Inget har hänt ännu.',
    },
    wordpress: {
      heading: 'WordPress',
      block: 'Som block',
      blockWords:
        'Klistra in det här i ett tomt stycke, så blir det blocket Anpassad HTML. Du behöver varken tillägg eller kortkod, men rätt att skriva HTML utan filter: det har administratörer och redaktörer.',
      address: 'Med bara adressen',
      addressWords:
        'Klistra in bostadens adress på en egen rad. WordPress visar den som ett kort med bild, pris och en knapp som leder till formuläret.',
      addressName: 'Adress',
    },
    react: {
      heading: 'React och Next',
      types: 'För TypeScript',
      typesWords: 'Lägg filen bland projektets andra, så känner TypeScript igen taggen.',
      component: 'React 19',
      componentWords:
        'React lägger skriptet i sidans head, en gång. I äldre React skriver du skriptraden i index.html i stället.',
      next: 'Next',
      nextWords: 'Fungerar i serverkomponenter. Next laddar skriptet en gång.',
    },
    attributes: {
      heading: 'Attribut',
      office: 'Byråns namn i våra adresser.',
      estate: 'Bostadens id i Vitec.',
      locale: `${LOCALES.join(', ')}. Annars gäller språket på sidan runt om.`,
      theme:
        'light, dark eller auto, som följer besökarens system. Annars gäller color-scheme på sidan runt om, och ljust där inget sägs.',
      accent:
        'En färg, till exempel #1f5f4a. Annars gäller byråns egen. En färg som är svår att läsa görs mörkare eller ljusare.',
    },
    events: {
      heading: 'Händelser för skript',
      words:
        'De bubblar, så du kan lyssna var som helst på sidan. De säger aldrig något om den som skriver.',
      ready: 'Formuläret visas. Då får taggen också attributet data-ready.',
      submitted: 'Anmälan är mottagen och sparad.',
      failed:
        'Anmälan kunde inte tas emot (med noAnswer vet ingen: svaret uteblev, och nästa tryck frågar igen), eller så finns inget formulär att visa: frameRefused, officeUnknown, estateUnknown, estateClosed eller estateUnavailable. Då får taggen attributet data-failed, och webbläsarens konsol säger varför.',
      carries: (names: string) => `I händelsens detail: ${names}.`,
      example: 'Exempel',
      typesWords:
        'För TypeScript: lägg filen bland projektets andra, så vet TypeScript vad händelserna bär med sig.',
    },
    policy: {
      heading: 'Säkerhet',
      content: 'Content-Security-Policy',
      contentWords:
        'Har webbplatsen en sådan? Lägg till vår adress i de här två direktiven. Får stilar inte stå i sidan, flytta den i koden till en egen fil. Inget annat behövs.',
      integrity: 'Låst version',
      integrityWords:
        'Med den här skriptraden kör webbläsaren bara exakt dagens version. En ny version av skriptet får en ny adress, och den gamla svarar då 404: formuläret uteblir och länken i taggen är kvar tills du har bytt ut skriptraden.',
      integrityName: 'Skriptrad',
    },
    sites: {
      heading: 'Var det får visas',
      words: (office: string) =>
        `Formuläret visas bara på webbplatser som ${office} har godkänt. På andra är länken kvar, och webbläsarens konsol säger vilken adress som saknas.`,
      none: 'Ingen webbplats är godkänd ännu.',
      add: 'Den som sköter formuläret lägger till en webbplats under allowedOrigins i filen som OFFICES_FILE pekar på och startar om. Skriv https och värdnamn utan något efter. Med och utan www är två adresser.',
      addName: 'Ur filen med byråer',
    },
  },
  /** The correction, beside the field and in the summary. */
  issue: {
    firstNameMissing: 'Skriv ditt förnamn',
    firstNameTooLong: 'Korta förnamnet till högst 100 tecken',
    lastNameMissing: 'Skriv ditt efternamn',
    lastNameTooLong: 'Korta efternamnet till högst 100 tecken',
    contactMissing: 'Skriv din e-postadress eller ett telefonnummer',
    phoneMissing: 'Skriv ditt telefonnummer',
    phoneInvalid: 'Skriv ett telefonnummer, till exempel 070-123 45 67',
    phoneTooShort: 'Numret är för kort. Saknas en siffra?',
    phoneTooLong: 'Numret är för långt. Skriv ett nummer i taget.',
    phoneCountryUnknown: 'Landskoden finns inte. Sveriges är +46.',
    phoneCountryMissing: 'Skriv numret med landskod, till exempel %s',
    phoneShortAsked: 'Saknas en siffra? Svenska mobilnummer har tio.',
    phoneLongAsked: 'En siffra för mycket? Svenska mobilnummer har tio.',
    phoneOdd: 'Stämmer numret? Det ser ovanligt ut.',
    phoneCountryAsked:
      'Vilket land är numret från? Skriv till exempel %s, eller riktnummer om det är svenskt.',
    emailMissing: 'Skriv din e-postadress',
    emailInvalid: 'Skriv e-postadressen så här: namn@exempel.se',
    emailTooLong: 'Skriv en e-postadress med högst 100 tecken',
    emailNearMiss: 'Menade du %s?',
    personalIdentityNumberMissing: 'Skriv ditt personnummer',
    personalIdentityNumberInvalid: 'Kontrollera personnumret och skriv det så här: 19900131-1234',
    personalIdentityNumberInText:
      'Ta bort det som ser ut som ett personnummer. Mäklaren behöver det inte nu.',
    streetAddressMissing: 'Skriv din gatuadress',
    streetAddressTooLong: 'Korta gatuadressen till högst 200 tecken',
    zipCodeMissing: 'Skriv ditt postnummer',
    zipCodeInvalid:
      'Skriv postnumret med fem siffror, till exempel 123 45, eller välj ett annat land',
    cityMissing: 'Skriv din postort',
    cityTooLong: 'Korta postorten till högst 100 tecken',
    countryCodeInvalid: 'Välj ett land i listan',
    estateTypeMissing: 'Välj vilken typ av bostad du har',
    estateTypeInvalid: 'Välj en typ av bostad i listan',
    livingSpaceInvalid: 'Skriv boarean med siffror, till exempel 58',
    numberOfRoomsInvalid: 'Skriv antalet rum med siffror, till exempel 2,5',
    priceInvalid: 'Skriv värdet med siffror, till exempel 3 500 000',
    otherTooLong: 'Korta texten om din bostad till högst 500 tecken',
    interestNoteMissing: 'Skriv ett meddelande till mäklaren',
    interestNoteTooLong: 'Korta meddelandet till högst 2 000 tecken',
    gdprApprovalMissing: 'Kryssa i att du har läst hur dina uppgifter används',
    estateClosed: 'Det går inte längre att anmäla intresse för bostaden',
    textGarbled: 'Ett tecken har blivit fel (�). Skriv om texten här.',
    fieldInvalid: 'Kontrollera det här fältet',
    fieldUnknown: 'Det här fältet används inte längre. Ladda om sidan och försök igen.',
  } satisfies Record<IssueCode, string>,
  notice: {
    purpose: (legalName: string, organisationNumber: string) =>
      `${legalName} (org.nr ${organisationNumber}) använder dina uppgifter för att svara dig om den här bostaden. De sparas i mäklarens kundsystem, som levereras av Vitec.`,
    erasedAfter: (hours: number, days: number) =>
      hours === 0
        ? `Formulärets egen kopia raderas så snart mäklaren har fått din anmälan, och senast ${daysOf(days)} efter att du skickade.`
        : `Formulärets egen kopia raderas ${hoursOf(hours)} efter att mäklaren har fått din anmälan, och senast ${daysOf(days)} efter att du skickade.`,
    privacy: 'Så använder vi dina uppgifter',
    policy: (office: string) => `Integritetspolicy för ${office}`,
  },
  receipt: {
    title: 'Kvitto på din intresseanmälan',
    thanks: 'Tack!',
    reference: 'Referens',
    referenceHint: 'Ha den till hands om du ringer mäklaren.',
    state: {
      waiting: 'Mottagen',
      sending: 'Mottagen',
      delivered: 'Framme hos mäklaren',
      uncertain: 'Mottagen',
      held: 'Mottagen',
      quarantined: 'Mottagen',
      withdrawn: 'Återtagen',
      erased: 'Raderad',
    } satisfies Record<State, string>,
    stateWords: {
      waiting:
        'Din anmälan är i säkert förvar och är på väg till mäklaren. Du behöver inte göra något mer.',
      sending:
        'Din anmälan är i säkert förvar och är på väg till mäklaren. Du behöver inte göra något mer.',
      delivered: 'Mäklaren har fått din anmälan och hör av sig till dig.',
      uncertain:
        'Din anmälan är i säkert förvar. Vi kontrollerar att den har kommit fram till mäklaren.',
      held: 'Din anmälan är i säkert förvar, men har inte kommit fram till mäklarens system. Ring gärna om det är bråttom.',
      quarantined:
        'Din anmälan är mottagen. Vi tittar på den innan den går vidare till mäklaren. Ring gärna om det är bråttom.',
      withdrawn:
        'Du har tagit tillbaka det du skickade med det här kvittot, och uppgifterna i det är raderade. Skickade du flera gånger? Ta tillbaka varje kvitto för sig.',
      erased: 'Dina uppgifter är raderade hos oss.',
    } satisfies Record<State, string>,
    receivedAt: 'Skickad',
    estate: 'Bostad',
    office: 'Mäklarbyrå',
    agreed: 'Det här läste du när du skickade',
    advertising: 'Tips om liknande bostäder',
    wished: 'Ja tack',
    notWished: 'Nej',
    version: (version: string) => `Version ${version} av texten`,
    open: 'Öppna kvittot',
    again: 'Uppdatera sidan',
    back: 'Till bostaden',
    keep: 'Spara eller skriv ut sidan om du vill ha kvar kvittot. Den som har sidans länk kan läsa kvittot, och ta tillbaka anmälan så länge det går, men ser varken ditt namn eller hur du nås.',
    withdraw: 'Ta tillbaka anmälan',
    withdrawWords:
      'Har du ändrat dig innan anmälan är framme? Då raderar vi dina uppgifter direkt och skickar inget.',
    withdrawLate: (office: string) =>
      `Mäklaren har redan fått din anmälan. Vill du ta tillbaka den? Hör av dig till ${office}.`,
    withdrawUncertain: (office: string) =>
      `Mäklaren kan redan ha fått din anmälan. Vill du ta tillbaka den? Hör av dig till ${office}.`,
    questions: 'Frågor?',
    call: 'Ring eller mejla:',
  },
  privacy: {
    title: 'Så använder vi dina uppgifter',
    intro: (office: string) =>
      `Det här gäller när du anmäler intresse för en bostad hos ${office}.`,
    controllerHeading: 'Vem ansvarar?',
    controller: (legalName: string, organisationNumber: string) =>
      `${legalName}, org.nr ${organisationNumber}, är personuppgiftsansvarig.`,
    whatHeading: 'Vad sparas?',
    what: 'Det du skriver i formuläret. Dessutom när du skickade, vilken text du läste då och, om formuläret stod på en annan webbplats, vilken sida det var och vilken kampanj som ledde dit. Nätadressen du skickar från sparas en kort tid i kodad form, som skydd mot robotar.',
    whyHeading: 'Varför?',
    why: 'För att mäklaren ska kunna svara dig om bostaden du frågat om. Den rättsliga grunden är en intresseavvägning: mäklarens berättigade intresse av att svara den som hör av sig. Tips om liknande bostäder får du bara om du har sagt ja till det, och du kan ändra dig när du vill.',
    whoHeading: 'Vem får se uppgifterna?',
    who: 'Mäklaren, Vitec som levererar mäklarens kundsystem, och den som sköter formuläret åt mäklaren. Ingen annan. Sidan använder inga kakor och inget från andra företag.',
    byMail:
      'Tar kundsystemet inte emot din anmälan kan mäklaren få den med e-post i stället. För e-posten gäller mäklarens egna lagringstider.',
    howLongHeading: 'Hur länge?',
    delivered: (hours: number) =>
      hours === 0
        ? 'När mäklaren har fått din anmälan raderas formulärets egen kopia inom en timme. I kundsystemet gäller mäklarens egna lagringstider.'
        : `När mäklaren har fått din anmälan raderas formulärets egen kopia efter ${hoursOf(hours)}. I kundsystemet gäller mäklarens egna lagringstider.`,
    undelivered: (days: number) =>
      `Senast ${daysOf(days)} efter att du skickade är kopian raderad, även om anmälan inte har kommit fram.`,
    proof: (months: number) =>
      `Ett kvitto sparas i ${monthsOf(months)}: referens, bostad, tider, texten du läste och om du ville ha tips. Namn, e-post och telefon står inte där, bara kodade värden av e-post och telefon, så att kvittot kan hittas om du frågar.`,
    rightsHeading: 'Dina rättigheter',
    rights:
      'Du kan få en kopia av det som finns sparat om dig, få det rättat eller raderat, begära att användningen begränsas och invända mot den. Har du sagt ja till tips kan du när som helst ta tillbaka det. Hör av dig till mäklaren. Du kan också klaga hos Integritetsskyddsmyndigheten, imy.se.',
    protectedHeading: 'Har du skyddade personuppgifter?',
    protected: 'Ring mäklaren i stället för att fylla i formuläret.',
    policy: (office: string) => `Läs hela integritetspolicyn för ${office}`,
    contact: 'Kontakt',
  },
  /** The failures, and the way out. */
  failure: {
    heading: 'Din anmälan är inte skickad',
    noAnswerHeading: 'Vi fick inget svar',
    kept: 'Allt du skrev finns kvar här.',
    call: 'Du kan också ringa eller mejla:',
    offline: 'Det finns ingen anslutning just nu. Försök igen när du är uppkopplad.',
    tokenInvalid: 'Sidan har varit öppen länge. Tryck på Skicka en gång till.',
    originRefused:
      'Anmälan kom från en annan webbplats och togs inte emot. Öppna bostadens sida och försök där.',
    officeUnknown: 'Mäklarbyrån har inte sina bostäder här längre.',
    estateUnknown: 'Bostaden finns inte här längre.',
    estateClosed: 'Det går inte längre att anmäla intresse för bostaden.',
    interestChanged:
      'En anmälan med andra uppgifter är redan mottagen från den här sidan. Tryck på Skicka en gång till om du vill skicka den här också.',
    rateLimited: 'Det kom många anmälningar på en gång. Vänta en stund och tryck på Skicka igen.',
    storeUnavailable:
      'Vi kan inte ta emot anmälan just nu. Vänta en stund och tryck på Skicka igen.',
    bodyTooLarge: 'Anmälan blev för lång. Korta meddelandet och försök igen.',
    noAnswer: 'Vi vet inte om din anmälan kom fram. Tryck på Skicka igen: den räknas bara en gång.',
    other: 'Något gick fel hos oss. Försök igen om en stund.',
    retry: 'Försök igen',
    notFoundTitle: 'Sidan finns inte',
    notFound: 'Bostaden kan vara såld, sidan borttagen eller adressen felskriven.',
    notFoundLink: 'Till alla bostäder',
    unavailableTitle: 'Vi når inte mäklarens system',
    unavailable: 'Det går inte att visa bostäder just nu. Försök igen om en liten stund.',
    brokenTitle: 'Något gick fel',
    broken: 'Felet ligger hos oss. Försök igen om en liten stund.',
  },
}

function hoursOf(count: number) {
  return count === 1 ? 'en timme' : `${count} timmar`
}

function daysOf(count: number) {
  return count === 1 ? 'en dag' : `${count} dagar`
}

function monthsOf(count: number) {
  return count === 1 ? 'en månad' : `${count} månader`
}

export type Phrases = typeof sv
