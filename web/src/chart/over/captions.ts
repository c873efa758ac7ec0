import { Flag, velocityMps, type Tracks } from '../../stream';
import type { ChartWords } from '../chart';
import type { CrossingDrawing } from './crossing';
import { PLAIN, TIGHT, type Run } from './ink';
import type { Look } from '../target/looks';
import type { LabelWish } from './overlay';
import type { Palette } from '../palette';
import { predictCrossing, type BoundaryLine } from '../prediction';

/** A vessel this long or longer may carry its name on the chart, metres. */
const LARGE_M = 150;

/** Below this zoom only alerts, own forces and what is chosen are named. */
const NAMES_FROM_ZOOM = 10.5;

/** Below this zoom only alerts and what is chosen are named. */
const PATROLS_FROM_ZOOM = 8.5;

/** Ranks of what is no alert: behind the six of the alerts. */
const PATROL_RANK = 6;
const LARGE_RANK = 10;

const BOLD = `600 13px ${PLAIN}`;
const SMALL = `12px ${PLAIN}`;

/** What the text of a label is made from. */
export interface Captions {
  readonly tracks: Tracks;
  readonly palette: Palette;
  readonly words: ChartWords;
  readonly ranks: ReadonlyMap<number, number>;
  readonly zoom: number;
}

/** The name that a track goes by: what it sends, its call sign, or its number. */
export function trackName(tracks: Tracks, slot: number): string {
  const identity = tracks.identity(tracks.id[slot]);
  return identity?.name.trim() || identity?.callSign.trim() || `T ${String(tracks.id[slot]).padStart(4, '0')}`;
}

/** Whether a track would carry a label, how soon, and what it says; null for the many that carry none. */
export function captionOf(captions: Captions, slot: number, look: Look, isChosen: boolean): Omit<LabelWish, 'x' | 'y'> | null {
  const { tracks, palette } = captions;
  const rank = isChosen ? -1 : rankOf(captions, slot, look);
  if (rank === null) return null;
  const name = { text: trackName(tracks, slot), colour: labelColour(look, palette), font: `${look.tone === 'danger' ? '600 ' : ''}12px ${TIGHT}` };
  const speed = look.shape === 'patrol' || isChosen ? [{ text: ` ${speedOf(tracks, slot)}`, colour: palette.text, font: `12px ${TIGHT}` }] : [];
  return { track: tracks.id[slot], rank, runs: [name, ...speed] };
}

function rankOf({ tracks, ranks, zoom }: Captions, slot: number, look: Look): number | null {
  const alert = ranks.get(tracks.id[slot]);
  if (alert !== undefined) return alert;
  if (look.shape === 'patrol') return zoom >= PATROLS_FROM_ZOOM ? PATROL_RANK : null;
  const identity = tracks.identity(tracks.id[slot]);
  const isLarge = zoom >= NAMES_FROM_ZOOM && identity !== undefined && identity.lengthM >= LARGE_M && identity.name !== '';
  return isLarge && look.shape !== 'rest' ? LARGE_RANK + 100 / identity.lengthM : null;
}

function labelColour(look: Look, palette: Palette): string {
  if (look.tone === 'danger') return palette.danger;
  return look.tone === 'patrol' ? palette.patrol : palette.panelText2;
}

/** `12 kn`, `0.7 kn`; empty where it is not known. */
function speedOf(tracks: Tracks, slot: number): string {
  const { sogKn } = tracks.at(slot);
  if (Number.isNaN(sogKn)) return '';
  return `${sogKn < 10 ? sogKn.toFixed(1) : Math.round(sogKn)} kn`;
}

/** The selected track's box, and its crossing where it has one ahead. */
export function selectionOf(
  captions: Captions,
  slot: number,
  look: Look,
  eventMs: number,
  boundary: BoundaryLine,
): CrossingDrawing {
  const { tracks } = captions;
  const from = tracks.positionAt(slot, eventMs);
  const velocity = velocityMps(tracks, slot);
  const isSeen = (tracks.flags[slot] & (Flag.lost | Flag.coasting)) === 0;
  const crossing = isSeen && look.vector !== null ? predictCrossing(from, velocity, boundary) : null;
  return { from, velocityMps: velocity, crossing, isDangerous: look.tone === 'danger', lines: boxLines(captions, slot, eventMs) };
}

function boxLines({ tracks, palette, words }: Captions, slot: number, eventMs: number): Run[][] {
  const first = palette.panelText;
  const second = palette.panelText2;
  const isRadarOnly = (tracks.flags[slot] & Flag.ais) === 0;
  const mmsi = tracks.identity(tracks.id[slot])?.mmsi ?? 0;
  const source = isRadarOnly ? words.radarOnly : mmsi ? `MMSI ${mmsi}` : '';
  const ageS = Math.max(0, (eventMs - tracks.observedAtMs[slot]) / 1000);
  return [
    [{ text: trackName(tracks, slot), colour: first, font: BOLD }, { text: `   ${source}`, colour: second, font: SMALL }],
    [{ text: figures(tracks, slot), colour: first, font: BOLD }],
    [{ text: words.reported(ageS < 10 ? ageS.toFixed(1) : String(Math.round(ageS))), colour: second, font: SMALL }],
  ];
}

/** `47.2 kn  031°`, of what is known. */
function figures(tracks: Tracks, slot: number): string {
  const { sogKn, cogDeg } = tracks.at(slot);
  const speed = Number.isNaN(sogKn) ? '' : `${sogKn.toFixed(1)} kn`;
  const course = Number.isNaN(cogDeg) ? '' : `${String(Math.round(cogDeg) % 360).padStart(3, '0')}°`;
  return [speed, course].filter((text) => text).join('   ');
}
