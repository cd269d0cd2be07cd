import { prose } from '../prose.ts'

/** A long text of more than four thousand characters, to see how a page carries it. */
export const lakeCottageText = prose`
  Det sista man hör innan man stänger av motorn är gruset. Sedan är det tyst, så som det bara är
  vid en sjö en vardag i maj, och efter en stund märker man att det inte alls är tyst: en storlom
  långt ute, vinden i asparna, vattnet som slår mot bryggans stenkista.

  Fritidshuset vid Testen byggdes 1958 av en folkskollärare från Uppsala och hans två bröder. De
  rodde ut virket från sågen på andra sidan sjön, och enligt familjens gästbok tog det tre somrar.
  Sedan dess har huset gått i arv en gång och sålts en gång. Gästboken ligger kvar på hyllan
  bredvid spisen och följer med till den som köper.

  Huset står på en häll ungefär trettio meter från strandlinjen. Man kommer in genom en liten
  farstu, där stövlarna får bo, och vidare till ett enda stort rum som är kök, matplats och
  vardagsrum. Fönstret mot sjön är två meter brett och sitter så lågt att man ser vattnet även när
  man ligger i soffan. Den öppna spisen är murad av sten från tomten och är godkänd
  vid brandskyddskontroll i fjol. Golvet är breda furubrädor, såpskurade varje midsommar.

  Köket är enkelt och väl genomtänkt. Vedspisen lagar mat och värmer rummet på en halvtimme när
  aprilkvällarna är kyliga; bredvid den finns en vanlig elspis för dagar då ingen vill elda.
  Bänken är av ek från en stormfälld trädgårdsek i Alunda, och ovanför den hänger öppna hyllor. Här
  finns kylskåp, rinnande varmvatten och en diskho med utsikt, vilket gör att det aldrig är svårt
  att få någon att diska.

  Två sovrum vetter mot skogen. Det större har plats för en dubbelsäng och en skrivpulpet, det
  mindre har platsbyggda våningssängar där tre generationers barn har ristat in sina längder i
  dörrkarmen. På loftet, dit man klättrar på en stege, ryms två madrasser till och en läslampa.

  Badrummet byggdes om 2018 med dusch, golvvärme och förbränningstoalett. Vattnet kommer från en
  borrad brunn, 62 meter djup, och analysen från i höstas visar tjänligt vatten utan anmärkning.
  Avloppet för bad, disk och tvätt går till en infiltration som miljökontoret godkände 2017. Huset
  är isolerat i väggar och tak och har luftvärmepump, så det går bra att bo här även i februari,
  då isen ligger och man kan åka långfärdsskridskor ända till Films kyrka när vintern är god.

  Trettio steg ner mot vattnet ligger bastun. Den eldas med ved, rymmer sex personer om de tycker
  om varandra, och har en veranda att kyla sig på. Bryggan är ombyggd 2021 med stenkista och däck
  av lärk. Den är tolv meter lång och på yttersidan är det två och en halv meter djupt, alltså gott
  och väl nog att hoppa. En roddbåt av plast, två kajaker och en gammal men pålitlig utombordare på
  fyra hästkrafter ingår i köpet.

  Gäststugan på femton kvadratmeter har eget litet pentry och en dubbelsäng. Där brukar
  mormor bo, säger säljarna, eftersom hon vill kunna gå upp klockan fem utan att väcka någon.
  I förrådet finns vedklyv, gräsklippare, ekdrag till båten och ved för åtminstone två vintrar.

  Tomten är 2 640 kvadratmeter naturtomt: blåbärsris, hällar, tall och gran och en glänta där det
  kommer kantareller de flesta år. Runt huset finns en liten gräsplan, en grillplats och en
  soluppgång som man inte vill sova bort. Kvällssolen får man på bryggan. Det är omkring sjuttio
  meter till närmaste granne, och på vintern bor det fyra hushåll året om längs vägen, som plogas
  av vägföreningen.

  Sjön är klar och näringsfattig, med abborre, gädda och sik. Fiskekort köper man på macken i
  Österbybruk, där det också finns livsmedelsbutik, apotek, vårdcentral och ett bageri som är
  värt bilfärden i sig. Dannemora gruva ligger en kvart bort och Vallonbruken ännu närmare. Till
  Uppsala kör man på femtio minuter; bussen stannar vid stora vägen, tolv minuters promenad bort.

  Under vinterhalvåret ställer säljarna av det mesta och låter luftvärmepumpen hålla åtta grader.
  En gång i månaden kommer Göran från gården vid vägskälet och ser till att allt står rätt till; han
  fortsätter gärna med det. Försäkringen är av fritidshustyp utan anmärkning, och elnätet byggdes om
  till jordkabel 2020, så de långa strömavbrotten hör till historien.

  Vi visar gärna huset i lugn och ro. Ta med stövlar, baddräkt och en termos, så hinner du sitta
  en stund på bryggan. Det är där de flesta bestämmer sig.
`
