/** Line drawings of 16 x 16 around the origin, our own. */
export const icons = {
  /** a hull on the horizon, with what it does not yet show */
  offing: 'M-7 2H7M-4.5 2A4.5 4.5 0 0 1 4.5 2M-5 5H5',
  wave: 'M-7-2C-5.5-4.5-3.5-4.5-2-2S1.5.5 3-2 6-4.2 7-3M-7 3C-5.5.5-3.5.5-2 3S1.5 5.5 3 3 6 .8 7 2',
  live: 'M-2 0A2 2 0 1 0 2 0 2 2 0 1 0-2 0M-5-4.5A6.5 6.5 0 0 0-5 4.5M5-4.5A6.5 6.5 0 0 1 5 4.5',
  replay: 'M-5.5-1.5A5.8 5.8 0 1 1-4.6 3.5M-6.5-5.5-5.6-1.2-1.4-2',
  imported: 'M-6-1V5H6V-1M0-6V2M-3-1 0 2 3-1',
  pen: 'M-5 5-4 1.5 3-5.5 5.5-3-1.5 4ZM1.5-4 4-1.5',
  bin: 'M-5-4H5M-2-4V-6H2V-4M-4-4-3.2 6H3.2L4-4M-1-1.5V3.5M1-1.5V3.5',
  play: 'M-3.5-5 5 0-3.5 5Z',
  pause: 'M-3-5V5M3-5V5',
  bars: 'M-6 5V3M-2 5V0M2 5V-3M6 5V-6',
  noBars: 'M-6 5V3M-2 5V0M2 5V-3M6 5V-6M-7-6 7 6',
  search: 'M-6-1.5A4.5 4.5 0 1 0 3-1.5 4.5 4.5 0 1 0-6-1.5M2 2 6.5 6.5',
  chart: 'M-6 5-2-4 1 2 3-1 6 5Z',
  table: 'M-6-5H6V5H-6ZM-6-1.5H6M-6 2H6M-1.5-5V5',
  filter: 'M-6-5H6L1.5 0V5L-1.5 3V0Z',
  layers: 'M0-6 7-2 0 2-7-2ZM-7 2 0 6 7 2',
  person: 'M-2.5-3.5A2.5 2.5 0 1 0 2.5-3.5 2.5 2.5 0 1 0-2.5-3.5M-6 6A6 5 0 0 1 6 6',
  sound: 'M-6-2H-3.5L0-5V5L-3.5 2H-6ZM3-2.5A3.5 3.5 0 0 1 3 2.5M5-4.5A6.5 6.5 0 0 1 5 4.5',
  mute: 'M-6-2H-3.5L0-5V5L-3.5 2H-6ZM3-2.5 7 2.5M7-2.5 3 2.5',
  close: 'M-4-4 4 4M4-4-4 4',
  up: 'M-3.5 1.5 0-2 3.5 1.5',
  down: 'M-3.5-1.5 0 2 3.5-1.5',
  rewind: 'M0-4.5V4.5L-6.5 0ZM6.5-4.5V4.5L0 0Z',
  fastForward: 'M-6.5-4.5V4.5L0 0ZM0-4.5V4.5L6.5 0Z',
  tickBack: 'M-4-5V5M4-4.5V4.5L-2 0Z',
  tickForth: 'M4-5V5M-4-4.5V4.5L2 0Z',
} as const;

export type IconName = keyof typeof icons;
