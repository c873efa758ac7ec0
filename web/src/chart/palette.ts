/** The chart's colours as the page's custom properties say them now, each `#rrggbb`. */
export interface Palette {
  readonly seaOutside: string;
  readonly seaHome: string;
  readonly noData: string;
  readonly land: string;
  readonly landAdded: string;
  readonly coast: string;
  readonly text: string;
  readonly line: string;
  readonly blind: string;
  readonly plot: string;
  readonly halo: string;
  readonly boundary: string;
  readonly zoneTraffic: string;
  readonly zoneAnchorage: string;
  readonly zoneRestricted: string;
  readonly zonePark: string;
  readonly zoneOwn: string;
  readonly ais: string;
  readonly radar: string;
  readonly patrol: string;
  readonly stale: string;
  readonly danger: string;
  readonly select: string;
  readonly predict: string;
  readonly camera: string;
  readonly live: string;
  readonly simulation: string;
  readonly replay: string;
  readonly panel: string;
  readonly panelLine: string;
  readonly panelText: string;
  readonly panelText2: string;
  readonly alarmText: string;
}

/** Custom property of each colour, and what stands in where a page has none (dusk). */
const PROPERTIES: Record<keyof Palette, readonly [string, string]> = {
  seaOutside: ['--sea-outside', '#0a1013'],
  seaHome: ['--sea-home', '#101a20'],
  noData: ['--no-data', '#1b2122'],
  land: ['--land', '#2d2b20'],
  landAdded: ['--land-added', '#36342a'],
  coast: ['--coast', '#69706a'],
  text: ['--chart-text', '#98a29f'],
  line: ['--chart-line', '#2b3639'],
  blind: ['--chart-blind', '#33424a'],
  plot: ['--chart-plot', '#d2b878'],
  halo: ['--chart-halo', '#0a1013'],
  boundary: ['--boundary', '#c77bc5'],
  zoneTraffic: ['--zone-traffic', '#8f6f9d'],
  zoneAnchorage: ['--zone-anchorage', '#5d86c4'],
  zoneRestricted: ['--zone-restricted', '#c46a7c'],
  zonePark: ['--zone-park', '#5c9078'],
  zoneOwn: ['--zone-own', '#d08a52'],
  ais: ['--target-ais', '#57c48c'],
  radar: ['--target-radar', '#e6dfc8'],
  patrol: ['--target-patrol', '#6aa9ff'],
  stale: ['--target-stale', '#8f9a98'],
  danger: ['--target-danger', '#ff5a5a'],
  select: ['--select', '#ffffff'],
  predict: ['--predict', '#e6dfc8'],
  camera: ['--camera', '#7fd4e6'],
  live: ['--run-live', '#6fcf9b'],
  simulation: ['--run-simulation', '#5b9bd5'],
  replay: ['--run-replay', '#b48cf2'],
  panel: ['--ui-1', '#11171a'],
  panelLine: ['--line-strong', '#3b494f'],
  panelText: ['--text-1', '#dde3e4'],
  panelText2: ['--text-2', '#a0abaf'],
  alarmText: ['--alarm-text', '#ff6b6b'],
};

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const ink = document.createElement('canvas').getContext('2d');
  const read = ([property, otherwise]: readonly [string, string]) => {
    if (!ink) return otherwise;
    ink.fillStyle = otherwise;
    // A canvas takes any CSS colour and gives it back as #rrggbb; it keeps the one before where it is none.
    ink.fillStyle = style.getPropertyValue(property).trim();
    return ink.fillStyle;
  };
  const colours = Object.entries(PROPERTIES).map(([name, property]) => [name, read(property)] as const);
  return Object.fromEntries(colours) as unknown as Palette;
}

/** Red, green, blue, alpha, each 0 to 255. */
export type Rgba = [number, number, number, number];

export function rgba(colour: string, alpha = 1): Rgba {
  const bits = parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255, Math.round(alpha * 255)];
}
