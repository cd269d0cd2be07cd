import type { Span } from '../space/face.ts'

export type Field = { u: Span; v: Span; seed?: string }

export type Grain = Field & { pitch: number; colour: string; opacity?: number; width?: number }
