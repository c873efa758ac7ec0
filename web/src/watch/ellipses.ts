import type { Ellipse, Ellipses, TrackUncertainty } from '../stream';

/** What is asked of one track holds for so long, event time. */
const OWN_HOLDS_MS = 5000;

/** It is asked for every 2 s: under a faster clock it would come and go. */
const OWN_FASTEST = 2;

/** Ellipses by their tracks: of all that the server told, and of the selected one in any case. */
export function ellipsesOf(said: Ellipses | null, track: number | null, own: Ellipse | null): ReadonlyMap<number, Ellipse> {
  const ellipses = new Map<number, Ellipse>();
  if (track !== null && own !== null) ellipses.set(track, own);
  for (const [id, , , semiMajorM, semiMinorM, bearingDeg] of said?.ellipses ?? []) ellipses.set(id, { semiMajorM, semiMinorM, bearingDeg });
  return ellipses;
}

/** Whether what was said of one track still holds under a clock of that speed: a lost one is no longer carried on. */
export function holds({ time }: TrackUncertainty, isLost: boolean, eventMs: number, speed: number): boolean {
  return isLost || (speed <= OWN_FASTEST && eventMs - Date.parse(time) <= OWN_HOLDS_MS);
}

/** `± 24 m, 95 %`, by the larger axis. */
export function uncertaintyText({ semiMajorM, probability }: TrackUncertainty): string {
  const off = semiMajorM < 1000 ? `${semiMajorM.toFixed(0)} m` : `${(semiMajorM / 1000).toFixed(1)} km`;
  return `± ${off}, ${(probability * 100).toFixed(0)} %`;
}
