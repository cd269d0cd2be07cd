import type { Tones } from '../foliage.ts'

export type Kind =
  | 'oak'
  | 'birch'
  | 'pine'
  | 'spruce'
  | 'cypress'
  | 'olive'
  | 'bare'
  | 'apple'
  | 'poplar'

export const usualTones: Record<Kind, Tones> = {
  oak: ['#3c5a3a', '#5d7f47', '#86a557'],
  birch: ['#5f8148', '#85a659', '#b0c774'],
  pine: ['#2f4a3f', '#44654c', '#67865a'],
  spruce: ['#25423a', '#365a48', '#4f7656'],
  cypress: ['#2f4a35', '#41623f', '#5c7d4b'],
  olive: ['#5b6b50', '#83926c', '#aab58c'],
  bare: ['#4b4550', '#5d5560', '#f3f6fa'],
  apple: ['#4a6b3c', '#6f924b', '#9dba62'],
  poplar: ['#4c6b43', '#6c8d4f', '#93ae62'],
}
