import { shape, soft } from '../paper/shape.ts'

export function ears(skin: string, shade: string) {
  return [
    shape(
      soft([
        [216, 262],
        [196, 256],
        [194, 304],
        [214, 330],
        [224, 300],
      ]),
      { fill: skin },
    ),
    shape(
      soft([
        [424, 262],
        [444, 256],
        [446, 304],
        [426, 330],
        [416, 300],
      ]),
      { fill: shade },
    ),
  ]
}
