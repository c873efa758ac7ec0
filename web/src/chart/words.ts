import type { ChartWords } from './chart';

export const ENGLISH: ChartWords = {
  simulated: 'SIMULATED',
  pictureOf: 'Picture of',
  toBoundary: 'to the boundary',
  nearPoint: (number) => `near pt ${number}`,
  radarOnly: 'Radar only, no AIS',
  reported: (seconds) => `Report ${seconds} s ago`,
  vectors: (minutes) => `vectors ${minutes} min`,
  place: (name) => name,
  notForNavigation: 'Not for navigation',
  chart: 'Chart',
};
