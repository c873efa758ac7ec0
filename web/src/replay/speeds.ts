/** How fast a viewing may run, and the steps by which people change that. Times real time. */

export const SLOWEST = 0.1;
export const FASTEST = 3600;

/** What a key goes through, and the slider names. */
const LADDER = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 3600];
export const SPEED_MARKS = [0.1, 1, 10, 60, 600, 3600];

/** A hand that comes so near to a mark, in decades, means it. */
const SNAP = 0.06;

export function faster(speed: number): number {
  return LADDER.find((step) => step > speed * 1.001) ?? FASTEST;
}

export function slower(speed: number): number {
  return LADDER.findLast((step) => step < speed * 0.999) ?? SLOWEST;
}

/** Where a speed stands on the slider, 0 to 1: each decade is as long as the other. */
export function shareOf(speed: number): number {
  return Math.log10(speed / SLOWEST) / Math.log10(FASTEST / SLOWEST);
}

/** The speed at a place of the slider: two digits of it, and a mark where one is near. */
export function speedAt(share: number): number {
  const speed = SLOWEST * (FASTEST / SLOWEST) ** Math.min(Math.max(share, 0), 1);
  const mark = SPEED_MARKS.find((each) => Math.abs(Math.log10(each / speed)) < SNAP);
  return mark ?? Number(speed.toPrecision(2));
}
