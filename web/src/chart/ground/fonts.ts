import type { AreaChart } from '../../stream';

/** Families of the page's bundled fonts: with no glyph address in the style, the browser draws the letters. */
export const FONT = ['IBM Plex Sans Condensed', 'Noto Sans TC', 'Noto Sans SC'];

/** The chart does not wait longer than this for its letters. */
const LONGEST_WAIT_MS = 4000;

/**
 * Loads the parts of the fonts that the area's names need. Chinese fonts come in a hundred parts, each loaded when its
 * letters are asked for; the map draws each letter once, with what is there, and keeps it: so it must be there before.
 */
export function loadFonts(area: AreaChart): Promise<void> {
  return loadLetters([...area.zones.features, ...area.sites.features].map(({ properties }) => String(properties?.['name'] ?? '')));
}

/** Loads the parts of the fonts that some texts need, or as many as come in time. */
export async function loadLetters(texts: readonly string[]): Promise<void> {
  const letters = [...new Set(texts.join(''))].join('');
  const loads = FONT.map((family) => document.fonts.load(`12px "${family}"`, letters));
  const wait = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(loads), wait]);
}
