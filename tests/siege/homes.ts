export type Home = { office: string; estateId: string }

/** Two homes of each of three offices. */
export const HOMES: Home[] = [
  { office: 'ekbacken', estateId: 'OBJ11385_1395932274' },
  { office: 'soderport', estateId: 'OBJ22417_2223300915' },
  { office: 'tredje', estateId: 'OBJ11385_1395932274' },
  { office: 'ekbacken', estateId: 'OBJ11385_1412055108' },
  { office: 'soderport', estateId: 'OBJ22417_2204410087' },
  { office: 'tredje', estateId: 'OBJ11385_1412055108' },
]
