/** What is known about one track, value by value, each with its source and age. */

import { findWord, listed, word } from '../i18n/words';
import { Flag, type Sensor, type Track, type TrackConflict, type TrackDetails } from '../stream';
import { age, bearing, grouped, position, speed } from '../ui/format';
import { uncertaintyText } from './ellipses';
import { navStatusName, shipTypeName, sourcesOf } from './names';

export interface Value {
  readonly name: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly source: string;
  readonly age: string;
}

type SourceAge = NonNullable<TrackDetails['sourceAges']>[number];

/** The rows of the detail panel: movement first, then identity. Event time `nowMs` makes the ages. */
export function valuesOf(details: TrackDetails, place: readonly [number, number], nowMs: number): readonly Value[] {
  return [...movement(details, place, nowMs), ...seenSize(details), ...identity(details, nowMs), ...conflicts(details, nowMs)];
}

function movement(details: TrackDetails, [lon, lat]: readonly [number, number], nowMs: number): readonly Value[] {
  const fix = { source: fixSource(details), age: ageSince(details.observedAt, nowMs) };
  const ais = ofSource(details, 'ais', nowMs);
  return [
    row(word('track.sog'), details.sogKn === undefined ? '' : speed(details.sogKn), fix),
    row(word('track.cog'), details.cogDeg === undefined ? '' : bearing(details.cogDeg), fix),
    row(word('track.hdg'), details.headingDeg === undefined ? '' : bearing(details.headingDeg), ais),
    row(word('track.position'), position(lon, lat), fix),
    ...certainty(details, nowMs),
    row(word('track.status'), statusText(details.status), { source: word('track.picture'), age: fix.age }),
    row(word('track.navStatus'), navText(details.navStatus), ais),
  ];
}

/** How far off the position may be, in the live picture alone; of a lost track, how far off it was. */
function certainty({ uncertainty, status }: TrackDetails, nowMs: number): readonly Value[] {
  if (uncertainty === undefined) return [];
  const value = uncertaintyText(uncertainty);
  const text = status === 'lost' ? word('track.lastSeen', { value }) : value;
  return [row(word('track.uncertainty'), text, { source: word('track.picture'), age: ageSince(uncertainty.time, nowMs) })];
}

/** How long she looks who does not say it: the ends, since the middle alone would lie about its doubt. */
function seenSize({ size }: TrackDetails): readonly Value[] {
  if (size === undefined) return [];
  const text = word('track.seenLength', { least: Math.round(size.leastM), most: Math.round(size.mostM) });
  return [row(word('track.length'), text, { source: sourceWord(size.source), age: '' })];
}

/** What was said before and is not shown any more, or is shown of another. */
function conflicts({ conflicts: known }: TrackDetails, nowMs: number): readonly Value[] {
  return (known ?? []).map((conflict) => {
    const from = { source: word(`conflict.${conflict.kind}`), age: ageSince(conflict.time, nowMs) };
    return row(word('track.conflict'), conflictText(conflict), from);
  });
}

function conflictText({ kind, before, now, distanceM }: TrackConflict): string {
  if (kind === 'no-echo') return word('track.noEcho');
  const apart = distanceM === undefined ? '' : ` (${(distanceM / 1852).toFixed(1)} nm)`;
  return word('track.before', { before, now }) + apart;
}

/** Identity comes from AIS or from nowhere: a track without AIS shows one row that says so. */
function identity(details: TrackDetails, nowMs: number): readonly Value[] {
  const said = ofSource(details, 'ais', nowMs);
  if (details.mmsi === undefined && !details.name) return [row(word('track.mmsi'), '', said)];
  return [
    row(word('track.mmsi'), details.mmsi === undefined ? '' : grouped(details.mmsi), said),
    row(word('track.callSign'), details.callSign ?? '', said),
    row(word('track.imo'), numberText(details.imo), said),
    row(word('track.shipType'), details.shipType ? shipTypeName(details.shipType) : '', said),
    row(word('track.destination'), details.destination ?? '', said),
    row(word('track.size'), sizeText(details), said),
    row(word('track.draught'), details.draughtM ? `${details.draughtM.toFixed(1)} m` : '', said),
  ];
}

/** Every sensor that fed it, the newest first, by its name where it has one. */
export function sourcesHeard(details: TrackDetails, sensors: readonly Sensor[], nowMs: number): readonly Value[] {
  const called = (detail: string): string => sensors.find((sensor) => sensor.id === detail)?.name ?? detail;
  return [...(details.sourceAges ?? [])]
    .sort((a, b) => Date.parse(b.observedAt) - Date.parse(a.observedAt))
    .map((heard) => row(sourceWord(heard.source), called(heard.detail), { source: '', age: ageSince(heard.observedAt, nowMs) }));
}

/** What the picture itself shows of a track, while the server has not told more. */
export function briefOf(track: Track): TrackDetails {
  const { identity } = track;
  const figures = { sogKn: track.sogKn, cogDeg: track.cogDeg, headingDeg: track.headingDeg };
  const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => !Number.isNaN(value)));
  return {
    track: track.track,
    status: (track.flags & Flag.lost) !== 0 ? 'lost' : (track.flags & Flag.coasting) !== 0 ? 'coasting' : 'confirmed',
    sources: sourcesOf(track.flags),
    observedAt: new Date(track.observedAtMs).toISOString(),
    ageSeconds: 0,
    navStatus: track.navStatus,
    simulated: (track.flags & Flag.simulated) !== 0,
    ...known,
    ...(identity !== null && identity.mmsi !== 0 && { mmsi: identity.mmsi }),
    ...(identity !== null && { name: identity.name, callSign: identity.callSign, shipType: identity.shipType, lengthM: identity.lengthM, beamM: identity.beamM }),
  };
}

function row(name: string, value: string, from: { readonly source: string; readonly age: string }): Value {
  const isMissing = value.trim() === '';
  return { name, value: isMissing ? word('track.noReport') : value, isMissing, ...from };
}

/** Where position, speed and course come from: the newest of its sources, and no other. */
function fixSource(details: TrackDetails): string {
  const newest = newestOf(details.sourceAges ?? []);
  if (newest !== undefined) return sourceWord(newest.source);
  return listed(details.sources.map(sourceWord));
}

function newestOf(heard: readonly SourceAge[]): SourceAge | undefined {
  return [...heard].sort((a, b) => Date.parse(b.observedAt) - Date.parse(a.observedAt))[0];
}

function ofSource(details: TrackDetails, source: SourceAge['source'], nowMs: number): { source: string; age: string } {
  if (details.sourceAges === undefined) return { source: details.sources.includes(source) ? sourceWord(source) : '', age: '' };
  const heard = details.sourceAges.find((s) => s.source === source);
  return heard === undefined ? { source: '', age: '' } : { source: sourceWord(source), age: ageSince(heard.observedAt, nowMs) };
}

function ageSince(rfc3339: string, nowMs: number): string {
  const seconds = (nowMs - Date.parse(rfc3339)) / 1000;
  return Number.isFinite(seconds) ? age(seconds) : '';
}

function sourceWord(source: string): string {
  return findWord(`source.${source}`) ?? source;
}

function statusText(status: string): string {
  return findWord(`status.${status}`) ?? status;
}

function navText(status: number | string | undefined): string {
  if (typeof status !== 'number') return status ?? '';
  return status === 15 ? '' : navStatusName(status);
}

function numberText(value: number | undefined): string {
  return value ? String(value) : '';
}

function sizeText({ lengthM, beamM }: TrackDetails): string {
  if (!lengthM) return '';
  return beamM ? `${String(lengthM)} m, ${String(beamM)} m` : `${String(lengthM)} m`;
}
