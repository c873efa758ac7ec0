import { Flag, NOT_KNOWN, TrackKind, type Tracks } from '../../stream';
import { Pattern } from './motion';
import { symbolName, type Shape, type SymbolName, type Tone } from './symbols';

/** How one track is drawn. */
export interface Look {
  readonly symbol: SymbolName;
  readonly shape: Shape;
  readonly tone: Tone;
  /** degrees true that the bow points to; 0 where it has none */
  readonly bowDeg: number;
  /** 0 to 255: what was not seen for long fades */
  readonly alpha: number;
  /** how its course vector is drawn, or none */
  readonly vector: (typeof Pattern)[keyof typeof Pattern] | null;
}

/** Under this a vessel lies still, 0.1 kn. */
const REST_SOG = 5;

/** AIS navigational status: at anchor, moored, aground. */
const AT_REST: readonly number[] = [1, 5, 6];

/** Unseen for longer than this a track begins to fade; from the other on it is at its faintest. Seconds. */
const FADE_FROM_S = 60;
const FADE_TO_S = 180;
const FAINTEST = 110;

/** Reports that may be missing before a vector turns to dots. */
const MISSED_REPORTS = 2;

/**
 * Seconds between two reports of a healthy source: radar turns in 3; AIS class A reports every 10 s or faster under
 * way and every 180 s at rest, class B every 30 s (ITU-R M.1371-5, table 1).
 */
export function reportEveryS(tracks: Tracks, slot: number): number {
  if (tracks.flags[slot] & Flag.radar) return 3;
  const isFixed = tracks.kind[slot] === TrackKind.aidToNavigation || tracks.kind[slot] === TrackKind.baseStation;
  if (isFixed || isAtRest(tracks, slot)) return 180;
  return tracks.kind[slot] === TrackKind.classB ? 30 : 10;
}

export function isAtRest(tracks: Tracks, slot: number): boolean {
  const sog = tracks.sog[slot];
  return sog === NOT_KNOWN ? AT_REST.includes(tracks.nav[slot]) : sog < REST_SOG || (AT_REST.includes(tracks.nav[slot]) && sog < 4 * REST_SOG);
}

/** The look of a track at an event time. `isDangerous` where the watch has an alarm for it. */
export function lookOf(tracks: Tracks, slot: number, eventMs: number, isDangerous: boolean): Look {
  const ageS = (eventMs - tracks.observedAtMs[slot]) / 1000;
  const shape = shapeOf(tracks, slot);
  const tone = isDangerous ? 'danger' : toneOf(tracks, slot, shape);
  const isSeenByRadar = shape.startsWith('class-') && (tracks.flags[slot] & Flag.radar) !== 0;
  return {
    symbol: symbolName(shape, tone, isSeenByRadar),
    shape,
    tone,
    bowDeg: bowDeg(tracks, slot),
    alpha: alphaOf(tracks, slot, ageS),
    vector: vectorOf(tracks, slot, shape, ageS),
  };
}

function shapeOf(tracks: Tracks, slot: number): Shape {
  const flags = tracks.flags[slot];
  const kind = tracks.kind[slot];
  if (kind === TrackKind.distress) return 'distress';
  if (kind === TrackKind.aidToNavigation) return 'aid';
  if (kind === TrackKind.baseStation) return 'station';
  if (flags & Flag.lost) return 'lost';
  if (flags & Flag.coasting) return 'stale';
  if (kind === TrackKind.patrol || flags & Flag.patrol) return 'patrol';
  if (kind === TrackKind.sarAircraft) return 'aircraft';
  if (kind === TrackKind.radarOnly) return 'radar';
  return vesselShape(tracks, slot, kind);
}

function vesselShape(tracks: Tracks, slot: number, kind: number): Shape {
  if (isAtRest(tracks, slot)) return 'rest';
  const isBlind = tracks.hdg[slot] === NOT_KNOWN;
  if (kind === TrackKind.classB) return isBlind ? 'class-b-blind' : 'class-b';
  return isBlind ? 'class-a-blind' : 'class-a';
}

function toneOf(tracks: Tracks, slot: number, shape: Shape): Tone {
  if (shape === 'distress') return 'danger';
  if (shape === 'lost' || shape === 'stale') return 'stale';
  if (shape === 'patrol') return 'patrol';
  return shape === 'radar' || !(tracks.flags[slot] & Flag.ais) ? 'radar' : 'ais';
}

/** Heading where there is one, else course; else up. */
function bowDeg(tracks: Tracks, slot: number): number {
  const tenths = tracks.hdg[slot] !== NOT_KNOWN ? tracks.hdg[slot] : tracks.cog[slot];
  return tenths === NOT_KNOWN ? 0 : tenths / 10;
}

function alphaOf(tracks: Tracks, slot: number, ageS: number): number {
  const isUnseen = (tracks.flags[slot] & (Flag.coasting | Flag.lost)) !== 0;
  if (!isUnseen) return 255;
  const share = Math.min(Math.max((ageS - FADE_FROM_S) / (FADE_TO_S - FADE_FROM_S), 0), 1);
  return Math.round(255 - share * (255 - FAINTEST));
}

function vectorOf(tracks: Tracks, slot: number, shape: Shape, ageS: number): Look['vector'] {
  const isStill = shape === 'stale' || shape === 'lost' || shape === 'aid' || shape === 'station' || isAtRest(tracks, slot);
  if (isStill || tracks.cog[slot] === NOT_KNOWN || tracks.sog[slot] === NOT_KNOWN) return null;
  if (ageS > MISSED_REPORTS * reportEveryS(tracks, slot)) return Pattern.dots;
  return shape === 'radar' ? Pattern.solid : Pattern.dashes;
}
