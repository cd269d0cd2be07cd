/** Furniture seen from above, in centimetres from its upper left corner. */
const box = (x: number, y: number, wide: number, high: number, round = 2, fill = 'var') =>
  `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="${round}" fill="${fill === 'var' ? '#fffdf7' : fill}"/>`
const ring = (x: number, y: number, r: number, fill = '#fffdf7') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const stroke = (outline: string) => `<path d="${outline}" fill="none"/>`
const chair = (x: number, y: number) => box(x - 21, y - 21, 42, 42, 8, '#f1ebde')

export const fixtures = {
  doubleBed: () =>
    box(0, 0, 160, 200, 4) +
    box(8, 8, 66, 40, 8) +
    box(86, 8, 66, 40, 8) +
    stroke('M0 66H160M0 84Q80 96 160 84'),
  singleBed: () =>
    box(0, 0, 90, 200, 4) + box(12, 8, 66, 38, 8) + stroke('M0 62H90M0 78Q45 88 90 78'),
  sofa: () =>
    box(0, 0, 220, 90, 10) +
    box(0, 0, 220, 24, 8) +
    box(0, 0, 22, 90, 8) +
    box(198, 0, 22, 90, 8) +
    stroke('M110 24V88'),
  armchair: () =>
    box(0, 0, 80, 80, 10) + box(0, 0, 80, 20, 8) + box(0, 0, 16, 80, 8) + box(64, 0, 16, 80, 8),
  lowTable: () => box(0, 0, 110, 60, 6, '#f1ebde'),
  rug: () => box(0, 0, 300, 200, 2, '#efe4d2') + box(10, 10, 280, 180, 2, 'none'),
  table4: () =>
    [
      [35, -8],
      [105, -8],
      [35, 98],
      [105, 98],
    ]
      .map(([x = 0, y = 0]) => chair(x, y))
      .join('') + box(0, 0, 140, 90, 4),
  table6: () =>
    [
      [35, -8],
      [100, -8],
      [165, -8],
      [35, 98],
      [100, 98],
      [165, 98],
    ]
      .map(([x = 0, y = 0]) => chair(x, y))
      .join('') + box(0, 0, 200, 90, 4),
  roundTable: () =>
    [
      [50, -14],
      [50, 114],
      [-14, 50],
      [114, 50],
    ]
      .map(([x = 0, y = 0]) => chair(x, y))
      .join('') + ring(50, 50, 50),
  hob: () =>
    box(0, 0, 60, 60, 0) +
    [
      [18, 18],
      [42, 18],
      [18, 42],
      [42, 42],
    ]
      .map(([x = 0, y = 0]) => ring(x, y, 8))
      .join(''),
  sink: () =>
    box(0, 0, 80, 60, 0) +
    box(8, 12, 38, 36, 8) +
    stroke('M52 16V44M60 16V44M68 16V44') +
    ring(27, 8, 3),
  counter: () => box(0, 0, 60, 60, 0),
  fridge: () => box(0, 0, 60, 60, 0, '#efe9dc') + stroke('M0 0L60 60M60 0L0 60'),
  island: () =>
    box(0, 0, 200, 80, 2) + [40, 100, 160].map((x) => ring(x, 100, 16, '#f1ebde')).join(''),
  toilet: () =>
    box(2, 0, 36, 18, 3) +
    '<ellipse cx="20" cy="42" rx="18" ry="24" fill="#fffdf7"/><ellipse cx="20" cy="43" rx="12" ry="17" fill="#f3f6f5"/>',
  basin: () =>
    box(0, 0, 60, 44, 6) +
    '<ellipse cx="30" cy="25" rx="20" ry="14" fill="#f3f6f5"/>' +
    ring(30, 6, 3),
  shower: () => box(0, 0, 90, 90, 2, '#eef3f3') + stroke('M0 0L90 90M90 0L0 90') + ring(45, 45, 5),
  bath: () => box(0, 0, 170, 75, 4) + box(8, 8, 154, 59, 26, '#eef3f3') + ring(145, 37, 4),
  washer: () => box(0, 0, 60, 60, 2) + ring(30, 32, 20) + stroke('M6 8H54'),
  wardrobe: () => box(0, 0, 60, 60, 0, '#f6f0e2') + stroke('M0 0L60 60'),
  stove: () => ring(40, 40, 40, '#e7dfd0') + ring(40, 40, 28) + stroke('M28 66H52'),
  fireplace: () => box(0, 0, 120, 50, 0, '#e7dfd0') + box(30, 14, 60, 36, 0, '#cfc5b3'),
  desk: () => box(0, 0, 140, 70, 2) + chair(70, 84),
  meeting: () =>
    [50, 120, 190, 260].flatMap((x) => [chair(x, -8), chair(x, 118)]).join('') +
    box(0, 0, 310, 110, 20),
  rack: () => box(0, 0, 240, 90, 0, '#f1ebde') + stroke('M0 0L240 90M0 90L240 0M120 0V90'),
  shelf: () => box(0, 0, 240, 40, 0, '#f1ebde') + stroke('M60 0V40M120 0V40M180 0V40'),
  till: () => box(0, 0, 220, 60, 4) + box(150, 12, 40, 34, 3, '#e7dfd0'),
  stairs: () =>
    box(0, 0, 100, 280, 0) +
    stroke(
      Array.from({ length: 11 }, (_, step) => `M0 ${(step + 1) * 23.5}H100`).join('') +
        'M50 275V20M36 40L50 18L64 40',
    ),
  lounger: () => box(0, 0, 70, 190, 8, '#f6f0e2') + stroke('M0 60H70'),
  plant: () => ring(30, 30, 30, '#dfe6cf') + stroke('M30 4V56M4 30H56M12 12L48 48M48 12L12 48'),
  tree: () =>
    ring(150, 150, 150, '#e3e9d4') +
    ring(150, 150, 8, '#8f8a78') +
    stroke('M150 150L230 90M150 150L70 80M150 150L80 230M150 150L240 220'),
} as const
