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
    percent: (value: string) => `${value}\u00A0%`,
  },
  page: {
    name: 'Intresse',
    skip: 'Hoppa till innehållet',
    languages: 'Språk',
    organisationNumber: (number: string) => `Org.nr ${number}`,
    privacy: 'Så används dina uppgifter',
    supervised: 'Fastighetsmäklarna är registrerade hos Fastighetsmäklarinspektionen (FMI).',
    vatNumber: (number: string) => `Momsreg.nr ${number}`,
  },
  list: {
    title: 'Bostäder till salu',
    intro: 'Välj en bostad, titta i lugn och ro och anmäl ditt intresse direkt till mäklaren.',
    ours: 'Våra bostäder',
    showing: (all: number, sold: number) =>
      sold === 0
        ? `${all} objekt`
        : `${all} objekt, varav ${sold} ${sold === 1 ? 'sålt' : 'sålda'}`,
    homes: (count: number) => (count === 1 ? '1 bostad' : `${count} bostäder`),
    all: (count: number, office: string) => `Se alla ${count} hos ${office}`,
    empty: 'Just nu har vi inget till salu.',
    emptyContact: 'Hör gärna av dig, så berättar vi vad som är på gång.',
    contact: (office: string) => `Kontakta ${office}`,
    noOffices: 'Här finns inga mäklare ännu.',
    viewing: (when: string) => `Visning ${when}`,
    digitalViewing: (when: string) => `Digital visning ${when}`,
  },
  estate: {
    similar: 'Fler att titta på',
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
      FarmAgriculture: 'Lantbruk',
      FarmForest: 'Skogsgård',
      FarmHorse: 'Hästgård',
    },
    /** The tenures that Vitec knows. */
    tenures: {
      Freehold: 'Äganderätt',
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
    allPictures: (number: number) => `Visa alla ${number} bilder`,
    /** By the names of PhotoSwipe's options; `label` is the viewer's own. */
    viewer: {
      label: 'Bilder i full storlek',
      closeTitle: 'Stäng',
      zoomTitle: 'Zooma',
      arrowPrevTitle: 'Föregående bild',
      arrowNextTitle: 'Nästa bild',
      errorMsg: 'Bilden kan inte visas just nu.',
    },
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
      askRent: 'Fråga mäklaren om hyran',
      startedAt: (amount: string) => `Utgångspriset var ${amount}`,
      other: (amount: string) => `Ungefär ${amount}`,
    },
    bidding: {
      active: 'Budgivning pågår',
      ended: 'Budgivningen är avslutad',
      highest: 'Högsta bud',
      unseen: 'Buden visas inte här. Fråga mäklaren.',
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
      pricePerArea: 'Pris per m²',
      taxationValue: 'Taxeringsvärde',
      tenure: 'Upplåtelseform',
      association: 'Förening',
      possession: 'Tillträde',
    },
    roomCount: (count: string) => `${count}\u00A0rum`,
    bedroomCount: (count: string) => `${count}\u00A0sovrum`,
    ofWhich: (rooms: string, bedrooms: string) => `${rooms}, varav ${bedrooms}`,
    monthlyFee: (amount: string) => `avgift ${amount}/mån`,
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
    inSwedish: 'Mäklarens egna texter är på svenska.',
    rooms: 'Rum för rum',
    surroundings: 'Området runt om',
    surrounding: {
      area: 'Om området',
      service: 'Service',
      communication: 'Kollektivtrafik och vägar',
      parking: 'Parkering',
      other: 'Övrigt',
    },
    floorPlans: 'Planlösning',
    floorPlan: 'Planritning',
    fullSize: 'Öppna i full storlek',
    location: 'Läge',
    map: 'Karta',
    openMap: 'Öppna kartan (OpenStreetMap)',
    viewings: 'Visningar',
    noViewings: 'Ingen visning är inplanerad. Anmäl intresse om du vill komma och titta.',
    detailGroup: {
      costs: 'Kostnader',
      building: 'Om byggnaden',
      outside: 'Utomhus',
      property: 'Formella uppgifter',
      farm: 'Om gården',
      business: 'Om lokalerna',
      abroad: 'Avstånd',
    },
    detail: {
      feeIncludes: 'Avgiften omfattar',
      leasehold: 'Tomträttsavgäld',
      lease: 'Arrende',
      operation: 'Driftkostnad',
      operationSum: 'Driftkostnad, summa',
      household: 'Driftkostnaden räknad på',
      operationNote: 'Om driftkostnaden',
      propertyTax: 'Fastighets\u00ADskatt eller -avgift',
      pledges: 'Pantbrev, antal och summa',
      bathrooms: 'Badrum',
      construction: 'Byggnadssätt',
      renovation: 'Renoverat',
      ventilation: 'Ventilation',
      services: 'Tv och bredband',
      interior: 'Inredning',
      yearBuiltNote: 'Om byggåret',
      areaSource: 'Uppgift om arean',
      energyUse: 'Energiprestanda',
      energyStatus: 'Energi\u00ADdeklaration',
      buildingNote: 'Övrigt om byggnaden',
      exterior: 'Uteplats',
      plotType: 'Typ av tomt',
      plotNote: 'Tomten',
      otherBuilding: 'Annan byggnad',
      otherBuildings: 'Övriga byggnader',
      buildingPermission: 'Byggrätt',
      apartmentNumber: 'Lägenhets\u00ADnummer',
      apartmentRegistrationNumber: 'Nummer i lägenhets\u00ADregistret',
      share: 'Andelstal',
      feeShare: 'Andel av årsavgifterna',
      indirectNetDebt: 'Indirekt netto\u00ADskuldsättning',
      isPledged: 'Pantsatt',
      designations: 'Fastighets\u00ADbeteckning',
      taxedBuilding: 'Taxeringsvärde, byggnad',
      taxedLand: 'Taxeringsvärde, mark',
      planRegulations: 'Plan\u00ADbestämmelser',
      easements: 'Servitut och samfälligheter',
      isInspected: 'Besiktad',
      directions: 'Vägbeskrivning',
      otherInformation: 'Övrig information',
      referenceId: 'Objektnummer',
      focus: 'Inriktning',
      land: 'Mark',
      economyBuilding: 'Ekonomibyggnad',
      landNote: 'Om marken',
      partitions: 'Antal skiften',
      jointlyTaxed: 'Samtaxerad med',
      farmNote: 'Övrigt om gården',
      suitedFor: 'Passar för',
      unit: 'Lokal',
      vacancies: 'Vakanser',
      rentPerArea: 'Hyra per m²',
      rentSupplement: 'Tillägg till hyran',
      runningCosts: 'Driftkostnad för lokalerna',
      technicalData: 'Teknik',
      renovationPlan: 'Planerade renoveringar',
      offersUntil: 'Anbud senast',
      distance: 'Avstånd',
      externalReference: 'Referensnummer',
    },
    deeds: (count: string) => `${count}\u00A0st`,
    units: (count: string) => `${count}\u00A0st`,
    people: (count: string) => (count === '1' ? '1\u00A0person' : `${count}\u00A0personer`),
    rentOf: (amount: string) => `hyra ${amount}`,
    until: (day: string) => `till ${day}`,
    perArea: (amount: string) => `${amount}/m²`,
    perAreaAndYear: (amount: string) => `${amount}/m² och år`,
    energyPerAreaAndYear: (amount: string) => `${amount} kWh/m² och år`,
    documents: 'Dokument och länkar',
    nextViewing: 'Nästa visning',
    calendarTitle: (name: string) => `Visning: ${name}`,
    toCalendar: 'Lägg till i kalendern',
    digitalViewing: 'Digital visning',
    viewingSignUp: 'Anmäl dig i förväg',
    /** Where a visitor books the viewing in the form. */
    booking: {
      hint: 'Tiden bokas. Se på kvittot om det gick.',
      full: 'Fullbokad',
      closed: 'Anmälan har stängt',
      wish: 'utan bokning',
      closes: (when: string) => `Boka senast ${when}`,
    },
    association: {
      fact: {
        isGenuine: 'Äkta förening',
        ownsGround: 'Äger marken',
        apartments: 'Antal lägenheter',
        transferFee: 'Överlåtelseavgift',
        pledgeFee: 'Pantsättnings\u00ADavgift',
      },
      text: {
        about: 'Om föreningen',
        renovations: 'Renoveringar',
        finances: 'Ekonomi',
        feeInformation: 'Om avgiften',
        sublettingPolicy: 'Andrahands\u00ADuthyrning',
        parking: 'Parkering',
        tvAndBroadband: 'Tv och bredband',
        courtyard: 'Innergård',
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
      words: 'Söker du något liknande? Kontakta mäklaren.',
      others: (office: string) => `Fler annonser hos ${office}`,
    },
  },
  form: {
    heading: 'Anmäl intresse',
    headingFor: 'Anmäl intresse för',
    intro: 'Anmälan är inte bindande. Skyddade personuppgifter? Ring i stället.',
    person: 'Ditt namn',
    contact: 'Så når mäklaren dig',
    contactHint: 'Fyll i e-post eller mobilnummer, gärna båda.',
    otherContacts: 'Fler sätt att nå dig',
    /** In its place, where the fold asks for more than that. */
    moreOfPerson: 'Fler uppgifter om dig',
    address: 'Din adress',
    message: 'Skriv till mäklaren',
    viewingHint: 'Ett önskemål, ingen bokning.',
    homeToSellHint: 'Då kan mäklaren ringa dig om en värdering.',
    presentAccommodation: 'Din bostad i dag',
    presentAccommodationHint: 'Berätta gärna om den, så kan mäklaren ringa dig om en värdering.',
    approval: 'Så används dina uppgifter',
    wholeNotice: 'Läs hela texten',
    optional: 'frivilligt',
    choose: 'Välj',
    label: {
      'person.firstName': 'Förnamn',
      'person.lastName': 'Efternamn',
      company: 'Företag',
      'person.personalIdentityNumber': 'Personnummer',
      'email.emailAddress': 'E-post',
      'person.cellPhone': 'Mobilnummer',
      viewing: 'Vilken visning passar dig?',
      'email.emailAddress2': 'En e-postadress till',
      'person.telePhone': 'Telefon hem',
      'person.workPhone': 'Telefon arbete',
      'person.otherPhone': 'Annat telefonnummer',
      'address.streetAddress': 'Gatuadress',
      'address.zipCode': 'Postnummer',
      'address.city': 'Postort',
      'address.countryCode': 'Land',
      homeToSell: 'Har du en bostad att sälja?',
      valuation: 'Jag vill ha en kostnadsfri värdering',
      'presentAccommodation.estateType': 'Typ av bostad',
      'presentAccommodation.livingSpace': 'Boarea i m²',
      'presentAccommodation.numberOfRooms': 'Antal rum',
      'presentAccommodation.price': 'Ungefärligt värde i kronor',
      'presentAccommodation.other': 'Något mer om din bostad',
      interestNote: 'Meddelande till mäklaren',
      gdprApproval: 'Jag har tagit del av hur mina uppgifter används',
      wishAdvertising: 'Tips om bostäder',
    },
    hint: {
      numberOfRooms: 'Till exempel 2,5',
      price: 'Till exempel 3 500 000',
      personalIdentityNumber: 'Till exempel 19900131-1234',
      wishAdvertising: 'Du kan avregistrera dig i varje utskick.',
      confirmation: 'Hit skickas en bekräftelse.',
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
    viewing: { own: 'En egen visning', unsure: 'Vet inte än' },
    homeToSell: {
      sell: 'Ja',
      keep: 'Nej, jag behåller min',
      none: 'Nej, jag äger ingen',
    },
    send: 'Skicka intresseanmälan',
    sending: 'Skickar …',
    error: 'Fel',
    summary: 'Rätta det här, så kan du skicka',
    summaryAsked: 'Stämmer det här?',
    keepAnswer: 'Är det rätt? Tryck på Skicka en gång till.',
    trap: 'Lämna det här fältet tomt',
  },
  /** The form on an agency's own site. */
  embed: {
    title: 'Intresseanmälan',
    close: 'Stäng',
    /** In a form that a web agency tries. */
    test: 'Det här är ett prov. Det du skickar sparas inte och når ingen mäklare.',
    openApart: 'Öppna formuläret i en ny flik',
    apartTitle: 'Formuläret kan inte skickas härifrån',
    apart:
      'Öppna det i en ny flik, så når din anmälan mäklaren. Går länken inte att öppna, kopiera adressen under den.',
    /** On a card that leads to an estate that no longer takes questions. */
    showHome: 'Till annonsen',
  },
  /** The page behind the link in a mail to a broker. */
  contacted: {
    title: 'Är spekulanten kontaktad?',
    titleDone: 'Spekulanten är kontaktad',
    about: (reference: string, when: string) => `Det gäller anmälan ${reference}, skickad ${when}.`,
    yes: 'Ja, jag har kontaktat spekulanten',
    done: (when: string) => `Markerad som kontaktad ${when}.`,
    undo: 'Ta bort markeringen',
    unknown:
      'Länken gäller inte längre. Anmälan kan vara återtagen eller raderad: se efter i Vitec innan du ringer.',
  },
  /** The page behind the link in a mail to an office: interests that wait for a person. */
  waiting: {
    title: 'Väntar på er',
    intro: 'De här skickas inte vidare av sig själva. Den som står sist kom först.',
    empty: 'Inget väntar. Allt är skickat vidare eller raderat.',
    about: (reference: string, when: string) => `${reference}, skickad ${when}`,
    quarantined: 'Kan komma från en robot, och har inte skickats till Vitec.',
    held: 'Kom inte in i Vitec.',
    booking: 'Platsen på visningen blev inte bokad i Vitec.',
    why: 'Anledning:',
    mayBeThere:
      'Den kan redan finnas i Vitec. Skickas den igen står det "Möjlig dublett" i anteckningen.',
    release: 'Skicka till Vitec',
    erase: 'Radera …',
    more: (count: number) => `Och ${count} till, som syns när några av dem här är klara.`,
    eraseTitle: (reference: string) => `Radera ${reference}?`,
    eraseWords:
      'Namn, kontaktvägar och meddelande försvinner, och inget skickas. Det går inte att ångra.',
    eraseBooking: 'Ingen plats bokas. Själva intresseanmälan påverkas inte.',
    eraseYes: 'Ja, radera',
    back: 'Nej, gå tillbaka',
    unknown: 'Länken gäller inte längre. En ny kommer med nästa mejl.',
  },
  /** The confirmation to a visitor. */
  mail: {
    subject: 'Din intresseanmälan är mottagen',
    subjectFor: (home: string) => `Din intresseanmälan: ${home}`,
    hello: 'Hej!',
    helloTo: (name: string) => `Hej ${name}!`,
    thanks: 'Tack! Din intresseanmälan är mottagen. Den är inte bindande.',
    thanksFor: (home: string) =>
      `Tack! Din intresseanmälan för ${home} är mottagen. Den är inte bindande.`,
    onReceipt: 'På kvittot ser du när mäklaren har fått den.',
    viewing: (when: string) =>
      `Du har önskat visningen ${when}. Önskemålet är ingen bokning: mäklaren kan be dig boka plats, och tiden kan ändras.`,
    calendar: 'Kalenderfilen är bara en påminnelse.',
    calendarFile: 'visning.ics',
    ownViewing: 'Du har önskat en egen visning. Ingen tid är bokad.',
    booking: (when: string) =>
      `Du har valt visningen ${when}. Platsen bokas hos mäklaren, och på kvittot ser du när bokningen är klar.`,
    wished:
      'Du har också valt tips om bostäder. Vill du inte ha dem? Svara på mejlet och säg till.',
    questions: 'Frågor? Svara på mejlet eller ring.',
    notYou: (office: string) =>
      `Var det inte du? Då har någon uppgett din e-postadress, kanske av misstag. Svara på mejlet och be ${office} ta bort adressen.`,
    sender: (legalName: string, number: string) => `${legalName}, org.nr ${number}`,
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
        'Skriptraden behövs en gång på varje sida, även om sidan har flera formulär. Länken i taggen syns tills formuläret har laddats, och är kvar om det inte går. Stilen håller platsen fri så länge, så att inget på sidan hoppar.',
      name: 'HTML',
    },
    preview: {
      heading: 'Prova formuläret',
      words:
        'Det du väljer här följer med i koden. Formuläret står i provläge: det du skickar sparas inte och når ingen mäklare.',
      withoutScript: 'Utan skript visas bara länken, här och på byråns webbplats.',
      width: 'Bredd',
      phone: 'Telefon, 360 px',
      desk: 'Dator, 720 px',
      mode: 'Visas som',
      modes: { form: 'Formulär', button: 'Knapp' },
      theme: 'Tema',
      themes: { page: 'Som webbplatsen', light: 'Ljust', dark: 'Mörkt' },
      accent: 'Färg',
      ownAccent: 'Byråns egen färg',
      stage: 'Formuläret',
      log: 'Händelser',
      nothing: 'Inget har hänt ännu.',
    },
    template: {
      heading: 'En mall för alla bostäder',
      words:
        'Bygger webbplatsen sina bostadssidor av en mall? Skriv koden en gång i mallen, med mallens eget fält för bostadens id på båda ställena där det står ESTATE-ID. Det är Vitecs id, som börjar med OBJ (äldre bostäder: CM). Vitec kallar det estateId, och det står sist i bostadens adress här.',
      name: 'Mall',
    },
    button: {
      heading: 'Som en knapp',
      words:
        'Med mode="button" syns bara länken, i sidans egen stil. Ett tryck öppnar formuläret i en ruta ovanpå sidan, och det skrivna är kvar om rutan stängs. Utan skript leder länken till formuläret på en egen sida.',
      name: 'Knapp',
    },
    frame: {
      heading: 'Utan skript på sidan',
      words:
        'Går det bara att sätta in en iframe? Den växer inte med innehållet: ge den höjd nog. Har ramen sandbox behöver den allow-scripts, allow-forms, allow-same-origin och allow-popups.',
      name: 'Iframe',
    },
    test: {
      heading: 'Prova på er egen sida',
      words:
        'Med attributet mode-test kontrolleras det ifyllda som annars, och händelserna kommer, men inget sparas och ingen mäklare nås. Det står i formuläret. Ta bort attributet innan sidan visas för besökare.',
      name: 'Provläge',
    },
    measure: {
      heading: 'Mätning',
      words:
        'form_start räknas när någon börjar fylla i, generate_lead när anmälan är sparad. Med följer byrå och bostad, och inget om den som skriver. Prov räknas inte.',
      tagManager: 'Google Tag Manager',
      tagManagerWords:
        'Gör en tagg av typen Anpassad HTML som aktiveras på alla sidor. Händelserna går sedan att välja som utlösare.',
      analytics: 'Google Analytics 4',
      analyticsWords: 'Utan Tag Manager: klistra in efter skriptraden från Google.',
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
      each: {
        office: 'Byråns namn i våra adresser.',
        estate: 'Bostadens id i Vitec.',
        locale: `${LOCALES.join(', ')}. Annars gäller språket på sidan runt om.`,
        mode: 'button: länken i taggen öppnar formuläret i en ruta.',
        'mode-test': 'Provläge, utan värde: inget sparas och ingen mäklare nås.',
        theme:
          'light, dark eller auto, som följer besökarens system. Annars är formuläret lika ljust eller mörkt som sidan bakom.',
        accent:
          'En färg, till exempel #1f5f4a. Annars gäller byråns egen. En färg som ger för svag kontrast görs mörkare eller ljusare.',
        heading: 'off: utan formulärets rubrik, för en sida som har en egen.',
        radius: 'Hörnens rundning, 0px till 24px. Annars gäller byråns egen.',
        font: 'system eller serif, i rubrikerna. Annars gäller byråns egen.',
        ground:
          'light eller dark, där en bild bakom formuläret är så ljus eller mörk att texten går att läsa. own: formuläret får alltid en egen bakgrund.',
      },
    },
    events: {
      heading: 'Händelser för skript',
      words:
        'De bubblar, så du kan lyssna var som helst på sidan. De säger aldrig något om den som skriver.',
      ready: 'Formuläret visas. Då får taggen också attributet data-ready.',
      started: 'Någon har börjat fylla i. Kommer en gång.',
      submitted: 'Anmälan är mottagen och sparad.',
      failed:
        'Anmälan togs inte emot, eller så finns inget formulär att visa. Vid noAnswer kom inget svar; nästa tryck frågar igen utan att anmälan dubbleras. Inget formulär finns vid frameRefused, officeUnknown, estateUnknown, estateClosed och estateUnavailable. Då får taggen attributet data-failed, och webbläsarens konsol säger varför.',
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
      add: 'Den som sköter formuläret lägger till en webbplats under allowedOrigins i filen som OFFICES_FILE pekar på. Det gäller inom några sekunder, utan omstart. Skriv https och värdnamn utan något efter. Med och utan www är två adresser.',
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
    companyMissing: 'Skriv vilket företag du kommer från',
    companyTooLong: 'Korta företagets namn till högst 200 tecken',
    viewingGone: 'Visningen är inte kvar. Välj en annan.',
    viewingFull: 'Visningen har blivit fullbokad. Välj en annan.',
    viewingClosed: 'Anmälan till visningen har stängt. Välj en annan.',
    answerMissing: 'Skriv eller välj ett svar',
    answerTooLong: 'Korta svaret till högst 500 tecken',
    gdprApprovalMissing: 'Kryssa i att du har tagit del av hur dina uppgifter används',
    estateClosed: 'Det går inte längre att anmäla intresse här',
    textGarbled: 'Ett tecken har blivit fel (�). Skriv om texten här.',
    fieldInvalid: 'Kontrollera det här fältet',
    fieldUnknown: 'Det här fältet används inte längre. Ladda om sidan och försök igen.',
  } satisfies Record<IssueCode, string>,
  notice: {
    short: (office: string) =>
      `${office} använder dina uppgifter för att kontakta dig om din anmälan.`,
    purpose: (controllers: string) =>
      `${controllers} använder dina uppgifter för att kontakta dig om din anmälan. Säljaren kan få veta att du är intresserad och vad du har skrivit och svarat.`,
    named: (legalName: string, organisationNumber: string) =>
      `${legalName} (org.nr ${organisationNumber})`,
    together: (one: string, other: string) => `${one} tillsammans med ${other}`,
    kept: (howLong: string) =>
      `Uppgifterna sparas i mäklarens kundsystem, som levereras av Vitec, ${howLong}.`,
    valuation:
      'Ska du sälja, eller har du berättat om din egen bostad, kan mäklaren också ringa dig om en värdering.',
    identityNumber: (reason: string) => `Personnumret behövs: ${reason}`,
    legacyApproval: (reason: string) =>
      `I kundsystemet markeras också att du har samtyckt till att uppgifterna lagras: ${reason}`,
    object: 'Du kan när som helst säga nej till att uppgifterna används, och alltid till reklam.',
    /** In place of the box, where the office has none. */
    shown: 'Öppna texten ovan och läs den innan du skickar.',
    advertising: (office: string, ways: string) =>
      `Ja, ${office} får tipsa mig om bostäder via ${ways}`,
    ways: { email: 'e-post', sms: 'sms' },
    privacy: 'Så används dina uppgifter',
    policy: (office: string) => `Integritetspolicy för ${office}`,
  },
  receipt: {
    title: 'Kvitto på din intresseanmälan',
    thanks: 'Tack!',
    agent: 'Din mäklare',
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
      waiting: 'Din anmälan är sparad och på väg till mäklaren. Du behöver inte göra något mer.',
      sending: 'Din anmälan är sparad och på väg till mäklaren. Du behöver inte göra något mer.',
      delivered: 'Mäklaren har fått din anmälan.',
      uncertain:
        'Din anmälan är sparad. Det är inte säkert att den kom fram, så den skickas igen eller tas om hand av mäklaren.',
      held: 'Din anmälan är sparad, men har inte kommit fram till mäklarens system. Ring gärna om det är bråttom.',
      quarantined:
        'Din anmälan är sparad. Någon tittar på den innan den går vidare till mäklaren. Ring gärna om det är bråttom.',
      withdrawn:
        'Du har tagit tillbaka det du skickade med det här kvittot. Uppgifterna i det är raderade här. Skickade du flera gånger? Ta tillbaka varje kvitto för sig.',
      erased:
        'Namn, kontaktvägar och meddelande är raderade här. Det är inte säkert att anmälan kom fram. Är du fortfarande intresserad? Ring mäklaren.',
    } satisfies Record<State, string>,
    /** Of the viewing that the visitor booked, by the state of the booking. */
    booking: {
      waiting: 'Din plats på visningen bokas nu.',
      sending: 'Din plats på visningen bokas nu.',
      delivered: 'Din plats på visningen är bokad. Får du förhinder? Ring mäklaren.',
      uncertain: 'Din plats på visningen är inte bekräftad än.',
      held: 'Din plats på visningen är inte bekräftad. Ring gärna mäklaren.',
      quarantined: 'Din plats på visningen bokas när någon har tittat på din anmälan.',
      withdrawn: 'Ingen plats på visningen är bokad.',
      erased: 'Det är inte säkert att din plats på visningen är bokad. Ring mäklaren.',
    } satisfies Record<State, string>,
    receivedAt: 'Skickad',
    estate: 'Gäller',
    office: 'Mäklarbyrå',
    agreed: 'Informationen du fick när du skickade',
    advertising: 'Tips om bostäder',
    wished: 'Valt',
    notWished: 'Inte valt',
    wishEnds: (office: string) =>
      `Vill du inte ha tips längre? Använd länken i ett utskick, eller mejla ${office}.`,
    endWish: 'Tacka nej till tips med ett mejl',
    endWishSubject: (reference: string) => `Inga fler tips om bostäder, tack. Ref: ${reference}`,
    version: (version: string) => `Version ${version} av texten`,
    open: 'Öppna kvittot',
    again: 'Uppdatera sidan',
    back: 'Till annonsen',
    keep: 'Spara eller skriv ut sidan om du vill ha kvar kvittot. Den som har länken kan läsa det och ta tillbaka anmälan så länge det går, men ser varken namn eller kontaktvägar.',
    withdraw: 'Ta tillbaka anmälan',
    withdrawWords:
      'Har du ändrat dig innan anmälan är framme? Då raderas det du har skrivit, och inget skickas. Ett kvitto utan namn finns kvar. Skickade du flera gånger? Ta tillbaka varje kvitto för sig.',
    withdrawLate: (office: string) =>
      `Mäklaren har redan fått din anmälan. Vill du ta tillbaka den? Hör av dig till ${office}.`,
    withdrawUncertain: (office: string) =>
      `Mäklaren kan redan ha fått din anmälan. Vill du ta tillbaka den? Hör av dig till ${office}.`,
    questions: 'Frågor?',
    call: 'Ring eller mejla:',
  },
  privacy: {
    title: 'Så används dina uppgifter',
    intro: (office: string) => `Det här gäller när du anmäler intresse hos ${office}.`,
    version: (version: string) => `Version ${version}`,
    controllerHeading: 'Vem ansvarar?',
    controller: (controllers: string) => `Personuppgiftsansvarig: ${controllers}.`,
    joint: (name: string) =>
      `Ansvaret delas med ${name}. Du kan vända dig till vem av dem du vill. ${name} når du så här:`,
    officer: (name: string) => `Dataskyddsombud: ${name},`,
    whatHeading: 'Vad sparas?',
    what: 'Det du skriver och väljer i formuläret, när du skickade och vilken text du fick läsa då. IP-adressen du skickar från sparas i kodad form i högst ett dygn, som skydd mot robotar.',
    source: 'Vilken sida formuläret stod på sparas också, och vilken kampanj som ledde dit.',
    contacted:
      'Mäklaren kan markera att du har blivit kontaktad. Tiden för det sparas med kvittot.',
    confirmed:
      'Att en bekräftelse har skickats till dig sparas i omkring 30 dagar, utan din adress.',
    needed:
      'Namn och en väg att nå dig behövs, annars kan mäklaren inte svara. Det som är märkt frivilligt kan du hoppa över. Ser anmälan ut att komma från en robot granskas den först av en människa.',
    whyHeading: 'Varför, och med vilken rätt?',
    why: {
      reply:
        'För att kontakta dig om din anmälan: en intresseavvägning, mäklarens intresse av att svara den som hör av sig.',
      confirmation:
        'För att bekräfta anmälan med ett mejl till dig, om du har skrivit en e-postadress: en intresseavvägning, mäklarens intresse av att du vet att den är mottagen.',
      booking:
        'För att boka platsen du väljer på en visning: en intresseavvägning, mäklarens intresse av att veta vilka som kommer.',
      contact:
        'För att se att alla får svar, och hur snabbt: en intresseavvägning, mäklarens intresse av att ingen glöms bort.',
      valuation:
        'För att ringa dig om en värdering, om du ska sälja eller har berättat om din egen bostad: en intresseavvägning, mäklarens intresse av nya uppdrag. Det är reklam, så du kan alltid säga nej.',
      questions:
        'För att förstå vad du behöver ställer mäklaren några frågor: en intresseavvägning, mäklarens intresse av att hjälpa dig rätt. Svaren kan påverka vem som kontaktas först.',
      advertising:
        'För att skicka tips om bostäder: ditt samtycke, som du kan ta tillbaka när du vill.',
      proof:
        'För att kunna visa vad du fick läsa, se om du har hört av dig förut och skydda formuläret mot robotar: en intresseavvägning, mäklarens intresse av ordning och säkerhet.',
      law: 'För det som mäklaren måste dokumentera enligt fastighetsmäklarlagen: en rättslig förpliktelse.',
      identityNumber: (reason: string) => `Personnumret: ${reason}`,
      legacyApproval: (reason: string) => `Markeringen om samtycke i kundsystemet: ${reason}`,
    },
    whoHeading: 'Vem får se uppgifterna?',
    who: 'Mäklaren, och Vitec som levererar mäklarens kundsystem. Säljaren kan få veta att du är intresserad och vad du har skrivit och svarat. Leverantörer av drift och e-post arbetar på mäklarens uppdrag, och myndigheter får uppgifter när lagen kräver det. Sidan använder inga kakor och inget från andra företag.',
    processor: (name: string) => `${name} sköter formuläret på mäklarens uppdrag.`,
    storedIn: (place: string) => `Uppgifterna sparas ${place}.`,
    notified:
      'Mäklaren får också ett mejl om anmälan, med dina val men utan namn och kontaktvägar.',
    booked:
      'Väljer du en tid på en visning bokas den i kundsystemet, med namn, e-post, telefon och adress. Vitec skickar då en bekräftelse för mäklarens räkning, om du har skrivit en e-postadress.',
    byMail: 'Tar kundsystemet inte emot din anmälan kan mäklaren få den med e-post i stället.',
    howLongHeading: 'Hur länge?',
    crm: (howLong: string) => `I mäklarens kundsystem: ${howLong}.`,
    delivered: (hours: number) =>
      hours === 0
        ? 'Formulärets egen kopia raderas inom en timme efter att mäklaren har fått din anmälan.'
        : `Formulärets egen kopia raderas ${hoursOf(hours)} efter att mäklaren har fått din anmälan.`,
    undelivered: (days: number) =>
      `Senast ${daysOf(days)} efter att du skickade är kopian raderad, även om anmälan inte har kommit fram.`,
    proof: (months: number) =>
      `Kvar finns ett kvitto utan namn i ${monthsOf(months)}: referens, bostad, tider, texten du fick läsa och om du ville ha tips. E-post och telefon står där bara som kodade värden, så att kvittot kan hittas om du frågar och mäklaren ser om du har hört av dig förut.`,
    objectHeading: 'Du kan säga nej',
    object:
      'Du kan när som helst invända mot att uppgifterna används, och alltid mot reklam. Hör av dig till mäklaren.',
    rightsHeading: 'Dina andra rättigheter',
    rights: [
      'Du kan få en kopia av det som är sparat om dig, och få det rättat.',
      'Du kan få det raderat eller begränsat, om inte lagen kräver att mäklaren sparar det.',
      'Det som bygger på ditt samtycke kan du få i en fil som går att flytta.',
      'Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
    ],
    protectedHeading: 'Har du skyddade personuppgifter?',
    protected: 'Ring mäklaren i stället för att fylla i formuläret.',
    policy: (office: string) => `Läs hela integritetspolicyn för ${office}`,
    contact: 'Kontakt',
  },
  /** The failures, and the way out. */
  lostReceipt: {
    title: 'Vi har inte kvar ditt kvitto',
    words: (from: string, until: string) =>
      `Ett fel hos oss gjorde att det som kom in mellan ${from} och ${until} inte finns kvar här. Skickade du din intresseanmälan då kan mäklaren ändå ha fått den. Hör av dig till mäklaren, eller skicka den en gång till.`,
  },
  failure: {
    heading: 'Din anmälan är inte skickad',
    noAnswerHeading: 'Vi fick inget svar',
    kept: 'Allt du skrev finns kvar här.',
    call: 'Du kan också ringa eller mejla:',
    offline: 'Det finns ingen anslutning just nu. Försök igen när du är uppkopplad.',
    tokenInvalid: 'Sidan har varit öppen länge. Tryck på Skicka en gång till.',
    originRefused:
      'Anmälan kom från en annan webbplats och togs inte emot. Öppna mäklarens annons och försök där.',
    officeUnknown: 'Mäklarbyrån har inte sina bostäder här längre.',
    estateUnknown: 'Annonsen finns inte här längre.',
    estateClosed: 'Det går inte längre att anmäla intresse här.',
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
    unavailable: 'Det går inte att visa bostäder just nu. Försök igen om en stund.',
    brokenTitle: 'Något gick fel',
    broken: 'Felet ligger hos oss. Försök igen om en stund.',
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
