import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { Coverage } from '../../stream';

/** A radar sees what it plots with at least this chance at a look, hundredths. */
export const SEEN_FROM = 50;

/** The byte of a cell on land. */
const LAND = 255;

/** Land is given the chance of the water beside it so many cells inward: the coast that is drawn over it is finer than a cell. */
const INLAND_CELLS = 2;

/** Chances at the middles of cells, by row from the south. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly at: Uint8Array;
}

/** Where the radars would miss more looks than not, as areas; their edges run between the middles of cells. */
export function blindAreas(coverage: Coverage): FeatureCollection<MultiPolygon> {
  const grid = afloat({ columns: coverage.columns, rows: coverage.rows, at: bytesOf(coverage.values) });
  const [west, south] = coverage.bounds;
  const place = ([x, y]: Position): Position => [west + (x + 0.5) * coverage.cellDeg, south + (y + 0.5) * coverage.cellDeg];
  const polygons: Position[][][] = [];
  for (let y = -1; y < grid.rows; y++) for (const ring of rowOf(grid, y)) polygons.push([[...ring, ring[0]].map(place)]);
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } }] };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The grid with the chances of the water carried over the cells of land beside it; land farther in counts as seen. */
function afloat(grid: Grid): Grid {
  let at = grid.at;
  for (let i = 0; i < INLAND_CELLS; i++) at = carried({ ...grid, at });
  return { ...grid, at: at.map((value) => (value === LAND ? 100 : value)) };
}

function carried({ columns, rows, at }: Grid): Uint8Array {
  return at.map((value, i) => {
    if (value !== LAND) return value;
    const [x, y] = [i % columns, Math.floor(i / columns)];
    let most = -1;
    for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) if (at[v * columns + u] !== LAND) most = Math.max(most, at[v * columns + u]);
    }
    return most < 0 ? LAND : most;
  });
}

/** The blind parts of one row of squares between the middles of cells, in cells; squares that are blind as a whole become one ring. */
function* rowOf(grid: Grid, y: number): Generator<Position[]> {
  let from = NaN;
  for (let x = -1; x < grid.columns; x++) {
    const corners = cornersOf(grid, x, y);
    const isWhole = corners.every(([, , value]) => value < SEEN_FROM);
    if (isWhole && Number.isNaN(from)) from = x;
    if (!isWhole && !Number.isNaN(from)) {
      yield rectangle(from, y, x);
      from = NaN;
    }
    if (!isWhole && corners.some(([, , value]) => value < SEEN_FROM)) yield cut(corners);
  }
  if (!Number.isNaN(from)) yield rectangle(from, y, grid.columns);
}

function rectangle(west: number, south: number, east: number): Position[] {
  return [[west, south], [east, south], [east, south + 1], [west, south + 1]];
}

type Corner = readonly [x: number, y: number, value: number];

/** The corners of a square counter-clockwise; past the edge of the grid it goes on as its last cells. */
function cornersOf({ columns, rows, at }: Grid, x: number, y: number): readonly Corner[] {
  const value = (u: number, v: number) => at[Math.min(rows - 1, Math.max(0, v)) * columns + Math.min(columns - 1, Math.max(0, u))];
  return rectangle(x, y, x + 1).map(([u, v]) => [u, v, value(u, v)] as const);
}

/** The part of a square that is blind: its blind corners, and where the chance crosses the limit between two. */
function cut(corners: readonly Corner[]): Position[] {
  return corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const own: Position[] = a[2] < SEEN_FROM ? [[a[0], a[1]]] : [];
    if (a[2] < SEEN_FROM === b[2] < SEEN_FROM) return own;
    const share = (SEEN_FROM - a[2]) / (b[2] - a[2]);
    return [...own, [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]];
  });
}
