/** The palettes that the page offers; the tokens know one more (night-s52), for calibrated bridge displays. */
export const palettes = ['day', 'dusk', 'night'] as const;
export type Palette = (typeof palettes)[number];

/** The palette of that name, else undefined. */
export function findPalette(name: string | null): Palette | undefined {
  return palettes.find((p) => p === name);
}

/** The one after it, round and round. */
export function nextPalette(palette: Palette): Palette {
  return palettes[(palettes.indexOf(palette) + 1) % palettes.length];
}
