/** Half of the beat on which everything that flashes does: on, then off. The same everywhere: it is the wall clock's. */
const HALF_BEAT_MS = 500;

/** How strongly a flashing thing shows in the second half of a beat. */
export const DIM = 0.35;

/** A vessel may move so far before it is drawn again, CSS pixels. */
const STEP_PX = 0.5;

const SHORTEST_MS = 50;
const LONGEST_MS = 1000;

/** How strongly flashing things show at a wall time. */
export function beatAt(wallMs: number): number {
  return wallMs % (2 * HALF_BEAT_MS) < HALF_BEAT_MS ? 1 : DIM;
}

/**
 * Milliseconds until the picture must be drawn again, or null where it can stay: as often as the fastest thing on it
 * needs to move by half a pixel, and at each half of a beat while something flashes.
 */
export function nextDrawMs(pixelsPerSecond: number, isFlashing: boolean, wallMs: number): number | null {
  const forMotion = pixelsPerSecond > 0 ? Math.min(Math.max((STEP_PX * 1000) / pixelsPerSecond, SHORTEST_MS), LONGEST_MS) : Infinity;
  const forBeat = isFlashing ? HALF_BEAT_MS - (wallMs % HALF_BEAT_MS) + 1 : Infinity;
  const next = Math.min(forMotion, forBeat);
  return next === Infinity ? null : next;
}
