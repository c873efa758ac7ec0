import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ChartEvents } from './chart';
import type { Emitter } from './emitter';

/** How far from a symbol's middle the pointer still means it, CSS pixels; a thumb needs more. */
export const REACH_PX = 14;
const THUMB_REACH_PX = 24;

/** A mast's symbol has this radius. */
const MAST_REACH_PX = 9;

/** What pointer and keys ask of the chart. */
export interface InputTarget {
  readonly events: Emitter<ChartEvents>;
  trackAt(x: number, y: number, reachPx: number): number | null;
  /** The camera that a press there chooses: masts stand on land, so that no ship is meant there. */
  cameraAt(x: number, y: number, reachPx: number): string | null;
  /** Whether a press there draws. */
  penTakes(x: number, y: number): boolean;
  zoneAt(x: number, y: number): string | null;
  chosen(track: number | null): void;
  pointedAt(track: number | null): void;
}

/** Listens to pointer and keys on the map's canvas. Arrows, + and - are the map's own; Tab asks for the next target. */
export function listen(map: MapLibreMap, target: InputTarget): void {
  const reachPx = matchMedia('(pointer: coarse)').matches ? THUMB_REACH_PX : REACH_PX;
  const { events } = target;
  map.on('click', ({ point }) => {
    if (target.penTakes(point.x, point.y)) return;
    const camera = target.cameraAt(point.x, point.y, MAST_REACH_PX);
    if (camera !== null) {
      events.emit('camera', camera);
      return;
    }
    const track = target.trackAt(point.x, point.y, reachPx);
    const zone = track === null && events.has('zone') ? target.zoneAt(point.x, point.y) : null;
    target.chosen(track);
    if (zone !== null) events.emit('zone', zone);
  });
  map.on('mousemove', ({ point, lngLat }) => {
    const track = target.trackAt(point.x, point.y, reachPx);
    map.getCanvas().style.cursor = target.penTakes(point.x, point.y) ? 'crosshair' : track === null && target.cameraAt(point.x, point.y, MAST_REACH_PX) === null ? '' : 'pointer';
    target.pointedAt(track);
    events.emit('cursor', [lngLat.lng, lngLat.lat]);
  });
  map.on('mouseout', () => {
    target.pointedAt(null);
    events.emit('cursor', null);
  });
  map.getCanvas().addEventListener('keydown', (key) => {
    if (key.key !== 'Tab' || key.ctrlKey || key.altKey || !events.has('next')) return;
    key.preventDefault();
    events.emit('next', key.shiftKey ? -1 : 1);
  });
}
