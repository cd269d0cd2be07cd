import type { Point } from '../paper/point.ts'
import { polygon } from '../paper/shape.ts'

export function buildings() {
  const roofs: Point[][] = [
    [
      [400, 600],
      [500, 584],
      [512, 660],
      [412, 676],
    ],
    [
      [1120, 470],
      [1230, 452],
      [1246, 540],
      [1136, 558],
    ],
    [
      [140, 620],
      [250, 602],
      [262, 680],
      [152, 698],
    ],
    [
      [1370, 430],
      [1480, 416],
      [1492, 500],
      [1382, 514],
    ],
    [
      [1180, 250],
      [1228, 244],
      [1236, 292],
      [1188, 298],
    ],
  ]
  return roofs.map((points) => polygon(points, { fill: '#d9cdb8', stroke: '#6d685f', width: 2.2 }))
}
