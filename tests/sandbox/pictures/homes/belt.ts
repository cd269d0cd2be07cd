import { patch } from '../space/face.ts'
import { white } from './villa-pane.ts'

export const belt = patch([-0.1, 20], [3.3, 3.46], { fill: white }, 0.04)
