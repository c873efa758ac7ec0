/** A label that would be shown, its symbol's middle in CSS pixels. */
export interface Wish {
  readonly track: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** the lower, the sooner it gets its place */
  readonly rank: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed extends Box {
  readonly track: number;
  /** which of the places round its symbol it took */
  readonly place: number;
}

/** Labels at a time; more is noise. */
export const MOST_LABELS = 13;

/** From a symbol's middle to its label, pixels. */
const GAP_PX = 11;

/** Half the edge of what a symbol covers, pixels. */
const SYMBOL_PX = 7;

/** What a label on a symbol costs, against another place of the same label. */
const COVERED_COST = 4;

/** What moving to another place costs: a label stays where it was unless another is much better. */
const MOVE_COST = 6;

/**
 * Gives the first labels by rank a place each: beside, above or below the symbol, wherever it covers no other label and
 * the fewest symbols. One that would cover a label has none. Equal ranks come by the track's number, and a label likes
 * the place that it had (`last`), so that labels do not flicker.
 */
export function placeLabels(
  wishes: readonly Wish[],
  symbols: readonly (readonly [number, number])[],
  room: Box,
  taken: readonly Box[] = [],
  last: readonly Placed[] = [],
): Placed[] {
  const lastPlaces = new Map(last.map((each) => [each.track, each.place]));
  const placed: Placed[] = [];
  const inOrder = [...wishes].sort((a, b) => a.rank - b.rank || a.track - b.track);
  for (const wish of inOrder) {
    if (placed.length === MOST_LABELS) break;
    const best = bestPlace(wish, symbols, room, [...taken, ...placed], lastPlaces.get(wish.track));
    if (best) placed.push(best);
  }
  return placed;
}

function bestPlace(
  wish: Wish,
  symbols: readonly (readonly [number, number])[],
  room: Box,
  taken: readonly Box[],
  lastPlace: number | undefined,
): Placed | null {
  let best: Placed | null = null;
  let bestCost = Infinity;
  placesOf(wish).forEach((box, place) => {
    if (!within(box, room) || taken.some((other) => overlap(box, other))) return;
    const covered = symbols.filter(([x, y]) => (x !== wish.x || y !== wish.y) && overlap(box, symbolBox(x, y))).length;
    const cost = place + COVERED_COST * covered + (lastPlace === undefined || lastPlace === place ? 0 : MOVE_COST);
    if (cost < bestCost) {
      best = { ...box, track: wish.track, place };
      bestCost = cost;
    }
  });
  return best;
}

/** The places of a label in order of liking: right, left, above, below, and the four corners. */
function placesOf({ x, y, width, height }: Wish): Box[] {
  const right = x + GAP_PX;
  const left = x - GAP_PX - width;
  const middle = y - height / 2;
  const above = y - GAP_PX - height;
  const below = y + GAP_PX;
  const centre = x - width / 2;
  const corners: [number, number][] = [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [right - 4, above + 4],
    [right - 4, below - 4],
    [left + 4, above + 4],
    [left + 4, below - 4],
  ];
  return corners.map(([atX, atY]) => ({ x: atX, y: atY, width, height }));
}

function symbolBox(x: number, y: number): Box {
  return { x: x - SYMBOL_PX, y: y - SYMBOL_PX, width: 2 * SYMBOL_PX, height: 2 * SYMBOL_PX };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, room: Box): boolean {
  return box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height;
}
