import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { circle } from '../geometry';
import { line, type Ink } from '../over/ink';
import type { Palette } from '../palette';
import { nearest } from '../projection';
import { added, corners, inserted, isWhole, metresBetween, middles, moved, removed, type Corner, type Place, type Sketch } from './sketch';

/** How near to a corner the pointer means it, CSS pixels; a thumb needs more. */
const REACH_PX = 11;
const THUMB_REACH_PX = 24;

/** A second press as near as that is the second of a double one. */
const SAME_PX = 4;

const CORNER_PX = 5;
const MIDDLE_PX = 3.5;

/** What the pen tells. */
export interface PenTarget {
  /** the sketch as a hand has made it */
  sketched(sketch: Sketch): void;
  /** a shape that was being drawn is closed */
  closed(): void;
  repaint(): void;
}

/** What a hand holds: a corner, or the radius of a circle. */
type Held = { readonly corner: Corner } | { readonly radius: true };

/** Draws and changes one sketch on the map with a pointer. The keyboard is the page's. */
export class Pen {
  private sketch: Sketch | null = null;
  private isDrawing = false;
  private held: Held | null = null;
  private touched: Corner | null = null;
  private pointer: Place | null = null;
  private readonly reachPx = matchMedia('(pointer: coarse)').matches ? THUMB_REACH_PX : REACH_PX;

  constructor(
    private readonly map: MapLibreMap,
    private readonly target: PenTarget,
  ) {
    map.on('click', (event) => { this.press(event); });
    map.on('dblclick', (event) => { this.pressTwice(event); });
    map.on('mousedown', (event) => { this.grip(event); });
    map.on('touchstart', (event) => { this.grip(event); });
    map.on('mousemove', (event) => { this.move(event); });
    map.on('touchmove', (event) => { this.move(event); });
    map.on('mouseup', () => { this.release(); });
    map.on('touchend', () => { this.release(); });
  }

  /** Takes up a sketch: one that is being drawn, or one whose corners are moved. Null puts the pen down. */
  take(sketch: Sketch | null, isDrawing: boolean): void {
    this.sketch = sketch;
    this.isDrawing = isDrawing && sketch !== null;
    if (sketch === null || this.touched !== null && this.touched.at >= (sketch.rings.at(this.touched.ring)?.length ?? 0)) this.touched = null;
    if (sketch === null) this.held = null;
    this.target.repaint();
  }

  /** Whether a press there is the pen's. */
  takes(x: number, y: number): boolean {
    return this.isDrawing || (this.sketch !== null && this.under(x, y) !== null);
  }

  /** Takes out the corner that was touched last. */
  removeCorner(): void {
    if (this.sketch === null || this.touched === null || this.isDrawing) return;
    const next = removed(this.sketch, this.touched);
    this.touched = null;
    if (next !== this.sketch) this.target.sketched(next);
  }

  /** A corner in the middle of the chart: for who has no pointer. */
  pressCentre(): void {
    const { lng, lat } = this.map.getCenter();
    if (this.isDrawing) this.put([lng, lat]);
  }

  private press({ point, lngLat }: MapMouseEvent): void {
    const { sketch } = this;
    if (sketch === null || !this.isDrawing) return;
    const last = sketch.rings[0].at(-1);
    if (last !== undefined && this.isAt(last, point.x, point.y, SAME_PX)) return;
    if (sketch.kind !== 'circle' && sketch.rings[0].length >= 3 && this.isAt(sketch.rings[0][0], point.x, point.y, this.reachPx)) this.target.closed();
    else this.put([lngLat.lng, lngLat.lat]);
  }

  private put(place: Place): void {
    const { sketch } = this;
    if (sketch === null) return;
    if (sketch.kind !== 'circle' || sketch.rings[0].length === 0) this.target.sketched(added(sketch, place));
    else {
      this.target.sketched({ ...sketch, sizeM: metresBetween(sketch.rings[0][0], place) });
      this.target.closed();
    }
  }

  private pressTwice(event: MapMouseEvent): void {
    if (this.sketch === null) return;
    if (this.isDrawing) {
      event.preventDefault();
      if (isWhole(this.sketch)) this.target.closed();
      return;
    }
    const found = this.under(event.point.x, event.point.y);
    if (found === null) return;
    event.preventDefault();
    if ('corner' in found) {
      this.touched = found.corner;
      this.removeCorner();
    }
  }

  private grip(event: MapMouseEvent | MapTouchEvent): void {
    if (this.sketch === null || this.isDrawing) return;
    const { x, y } = event.point;
    const found = this.under(x, y) ?? this.fromMiddle(x, y);
    if (found === null) return;
    event.preventDefault();
    this.held = found;
    this.touched = 'corner' in found ? found.corner : null;
    this.target.repaint();
  }

  /** A middle becomes a corner when it is gripped. */
  private fromMiddle(x: number, y: number): Held | null {
    const { sketch } = this;
    const middle = sketch === null ? null : this.near(middles(sketch), x, y);
    if (sketch === null || middle === null) return null;
    this.sketch = inserted(sketch, middle);
    return { corner: { ...middle, at: middle.at + 1 } };
  }

  private move({ lngLat }: MapMouseEvent | MapTouchEvent): void {
    if (this.sketch === null) return;
    const place: Place = [lngLat.lng, lngLat.lat];
    this.pointer = place;
    if (this.held !== null) this.sketch = this.dragged(this.sketch, this.held, place);
    this.target.repaint();
  }

  private dragged(sketch: Sketch, held: Held, place: Place): Sketch {
    if ('radius' in held) return { ...sketch, sizeM: metresBetween(sketch.rings[0][0], place) };
    return moved(sketch, { ...held.corner, place });
  }

  private release(): void {
    if (this.held === null || this.sketch === null) return;
    this.held = null;
    this.target.sketched(this.sketch);
  }

  /** The corner, or the rim of the circle, that is meant there. */
  private under(x: number, y: number): Held | null {
    const { sketch } = this;
    if (sketch === null) return null;
    const rim = rimOf(sketch);
    if (rim !== null && this.isAt(rim, x, y, this.reachPx)) return { radius: true };
    const corner = this.near(corners(sketch), x, y);
    return corner === null ? null : { corner };
  }

  private near(places: readonly Corner[], x: number, y: number): Corner | null {
    return nearest(places.map((corner) => [corner, this.onScreen(corner.place)] as const), x, y, this.reachPx);
  }

  private isAt(place: Place, x: number, y: number, reachPx: number): boolean {
    const [atX, atY] = this.onScreen(place);
    return Math.hypot(atX - x, atY - y) <= reachPx;
  }

  private onScreen([lon, lat]: Place): [number, number] {
    const { x, y } = this.map.project([lon, lat]);
    return [x, y];
  }

  /** The sketch over the picture, in CSS pixels of the chart. */
  draw(ink: Ink, palette: Palette): void {
    const { sketch } = this;
    if (sketch === null) return;
    for (const ring of sketch.rings) this.drawRing(ink, palette, sketch, ring);
    if (this.isDrawing) this.drawRubber(ink, palette, sketch);
    else for (const middle of middles(sketch)) dot(ink, this.onScreen(middle.place), MIDDLE_PX, palette.halo, palette.zoneOwn);
    for (const corner of corners(sketch)) {
      const isTouched = corner.ring === this.touched?.ring && corner.at === this.touched.at;
      dot(ink, this.onScreen(corner.place), CORNER_PX, isTouched ? palette.select : palette.zoneOwn, palette.halo);
    }
    const rim = this.isDrawing ? null : rimOf(sketch);
    if (rim !== null) dot(ink, this.onScreen(rim), CORNER_PX, palette.zoneOwn, palette.halo);
  }

  private drawRing(ink: Ink, palette: Palette, sketch: Sketch, ring: readonly Place[]): void {
    const places = sketch.kind === 'circle' && ring.length > 0 && sketch.sizeM > 0 ? rimPlaces(ring[0], sketch.sizeM) : ring;
    const isClosed = sketch.kind !== 'line' && !this.isDrawing;
    const along = places.map((place) => this.onScreen(place));
    const ends = isClosed ? [...along, ...along.slice(0, 1)] : along;
    for (const [colour, width] of [[palette.halo, 4], [palette.zoneOwn, 2]] as const) {
      for (let i = 1; i < ends.length; i++) line(ink, ends[i - 1], ends[i], colour, width);
    }
  }

  /** From the last corner to the pointer, and round to the first. */
  private drawRubber(ink: Ink, palette: Palette, sketch: Sketch): void {
    const [ring] = sketch.rings;
    if (this.pointer === null || ring.length === 0) return;
    if (sketch.kind === 'circle') {
      const rim = rimPlaces(ring[0], metresBetween(ring[0], this.pointer)).map((place) => this.onScreen(place));
      for (let i = 1; i < rim.length; i++) line(ink, rim[i - 1], rim[i], palette.zoneOwn, 1.6, [4, 3]);
      return;
    }
    const at = this.onScreen(this.pointer);
    line(ink, this.onScreen(ring[ring.length - 1]), at, palette.zoneOwn, 1.6, [4, 3]);
    if (ring.length > 1 && sketch.kind === 'area') line(ink, at, this.onScreen(ring[0]), palette.zoneOwn, 1, [2, 4]);
  }
}

/** Where the radius of a circle is gripped: east of its centre. */
function rimOf({ kind, rings, sizeM }: Sketch): Place | null {
  if (kind !== 'circle' || rings[0].length === 0 || sizeM <= 0) return null;
  return rimPlaces(rings[0][0], sizeM)[16];
}

function rimPlaces(centre: Place, radiusM: number): readonly Place[] {
  return circle([...centre], radiusM).coordinates[0].map(([lon, lat]) => [lon, lat] as const);
}

function dot(ink: Ink, [x, y]: readonly [number, number], radius: number, fill: string, edge: string): void {
  ink.setLineDash([]);
  ink.beginPath();
  ink.arc(x, y, radius, 0, 2 * Math.PI);
  ink.fillStyle = fill;
  ink.fill();
  ink.strokeStyle = edge;
  ink.lineWidth = 1.6;
  ink.stroke();
}
