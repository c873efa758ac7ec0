/** Keeps the rows of a list where they are while a hand is on it. */

export interface Shown {
  /** ids in the order in which they stand */
  readonly ids: readonly number[];
  /** how many new ones wait until the hand is off */
  readonly waiting: number;
}

/**
 * The list to show: `wanted` as it is, or, while held, the rows that stand where they stand and the new ones waiting. An empty
 * list has nothing that could move: there new ones come at once.
 */
export function settle(shown: readonly number[], wanted: readonly number[], isHeld: boolean): Shown {
  const present = new Set(wanted);
  const ids = shown.filter((id) => present.has(id));
  if (!isHeld || ids.length === 0) return { ids: wanted, waiting: 0 };
  return { ids, waiting: wanted.length - ids.length };
}
