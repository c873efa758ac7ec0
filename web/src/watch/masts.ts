import type { Camera, Footage } from '../stream';

/** A frame that is older, or of later than what is shown, does not belong to it. Event time, milliseconds. */
const FRAME_HOLDS_MS = 10_000;
const AHEAD_MS = 1500;

/** Whether a frame belongs to the moment that a viewing shows: a viewing goes to and fro. */
export function isOfMoment({ time }: Footage, momentMs: number): boolean {
  const ageMs = momentMs - Date.parse(time);
  return ageMs <= FRAME_HOLDS_MS && ageMs >= -AHEAD_MS;
}

/** The cameras of each mast together, masts by name, those of units last. */
export function byMast(cameras: readonly Camera[]): readonly Mast[] {
  const masts = new Map<string, Camera[]>();
  for (const camera of cameras) {
    const place = camera.site ?? camera.unit ?? camera.id;
    masts.set(place, [...(masts.get(place) ?? []), camera]);
  }
  return [...masts.values()]
    .map((all) => ({ name: all[0].name ?? all[0].id, isAshore: all[0].unit === undefined, cameras: all }))
    .sort((a, b) => Number(b.isAshore) - Number(a.isAshore) || a.name.localeCompare(b.name, 'en'));
}

export interface Mast {
  readonly name: string;
  readonly isAshore: boolean;
  readonly cameras: readonly Camera[];
}
