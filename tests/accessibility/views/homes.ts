/** One home of every kind and of every state in the sandbox. */
export const HOMES: Record<string, string> = {
  app: 'ekbacken/OBJ11385_1395932274',
  'row-house-with-bids': 'ekbacken/OBJ11385_1401120331',
  cottage: 'ekbacken/OBJ11385_1388800412',
  flat: 'ekbacken/OBJ11385_1412055108',
  'flat-sold': 'ekbacken/OBJ11385_1399001277',
  'condominium-coming': 'ekbacken/OBJ11385_1415900036',
  plot: 'ekbacken/OBJ11385_1377204519',
  farm: 'soderport/OBJ22417_2204410087',
  'home-abroad': 'soderport/OBJ22417_2210043390',
  'commercial-property': 'soderport/OBJ22417_2217718821',
  premises: 'soderport/OBJ22417_2219006543',
  'house-hidden-address': 'soderport/OBJ22417_2201187764',
  'flat-missing-picture': 'soderport/OBJ22417_2223300915',
}
