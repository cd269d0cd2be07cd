export type Band = { base: number; high: number; colour: string; seed: string; haze?: string }
