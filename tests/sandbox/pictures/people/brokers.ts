import { portrait } from './portrait.ts'

export const brokers = {
  BROKER_1: () =>
    portrait({
      ground: '#b9c9c2',
      skin: '#f0c9ad',
      hair: '#8a4f2f',
      jacket: '#2f4a4f',
      shirt: '#f4efe4',
      eyes: '#4f7a6a',
      style: 'bob',
    }),
  BROKER_2: () =>
    portrait({
      ground: '#d9c3a5',
      skin: '#d9a582',
      hair: '#2f2624',
      jacket: '#3f4a63',
      shirt: '#dfe6ec',
      eyes: '#4a3428',
      style: 'short',
      beard: true,
      glasses: '#2f2a2c',
    }),
  BROKER_3: () =>
    portrait({
      ground: '#c6bccb',
      skin: '#8d5a3f',
      hair: '#241c1e',
      jacket: '#8a4a4a',
      shirt: '#f3e9da',
      eyes: '#3a241c',
      style: 'bun',
      scarf: '#d9b36a',
    }),
}
