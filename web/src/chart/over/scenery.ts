import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Ellipse } from '../../stream';
import { viewOf } from '../camera';
import { captionOf, selectionOf, type Captions } from './captions';
import type { Insets } from '../chart';
import type { CourseDrawing } from './course';
import type { Placed } from './labels';
import type { LabelWish, OverlayScene } from './overlay';
import type { BoundaryLine } from '../prediction';
import { metresPerPixel, projectionOf } from '../projection';
import { ringOf, type Ring } from './rings';
import type { Targets } from '../target/targets';

/** How far outside the chart a target may be and still be drawn, CSS pixels. */
const MARGIN_PX = 20;

/** What the writing over the picture is made from. */
export interface Scenery {
  readonly map: MapLibreMap;
  readonly targets: Targets;
  readonly captions: Captions;
  readonly eventMs: number;
  readonly boundary: BoundaryLine;
  readonly insets: Insets;
  readonly selected: number | null;
  readonly hovered: number | null;
  /** how sure the picture is, by track */
  readonly ellipses: ReadonlyMap<number, Ellipse>;
  readonly hasLabels: boolean;
  readonly lastLabels: readonly Placed[];
  readonly hasGraticule: boolean;
  readonly isSimulated: boolean;
  readonly oldAt: string | null;
  /** of the selected track, but for where its symbol is */
  readonly course: Omit<CourseDrawing, 'from'> | null;
}

/** Where a track's symbol is, by slot. */
type Places = ReadonlyMap<number, [number, number]>;

export function overlayScene(scenery: Scenery): OverlayScene {
  const { map, captions, insets, hasGraticule, isSimulated, lastLabels, oldAt } = scenery;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { toScreen } = projectionOf(map);
  const places = placesOf(scenery, toScreen, width, height);
  const placeOf = (track: number | null) => (track === null ? null : (places.get(captions.tracks.slot(track)) ?? null));
  return {
    width,
    height,
    bounds: viewOf(map).bounds,
    palette: captions.palette,
    words: captions.words,
    insets,
    project: toScreen,
    labels: scenery.hasLabels ? labelsOf(scenery, places) : [],
    symbols: [...places.values()],
    rings: oldAt === null ? ringsOf(scenery, places) : [],
    selected: placeOf(scenery.selected),
    hovered: placeOf(scenery.hovered),
    crossing: selection(scenery),
    course: courseOf(scenery),
    hasGraticule,
    isSimulated,
    lastLabels,
    oldAt,
  };
}

function placesOf(scenery: Scenery, toScreen: OverlayScene['project'], width: number, height: number): Places {
  const { tracks } = scenery.captions;
  const places = new Map<number, [number, number]>();
  for (const slot of scenery.targets.shown) {
    if (slot >= tracks.size) continue;
    const [x, y] = toScreen(...tracks.positionAt(slot, scenery.eventMs));
    const isIn = x > -MARGIN_PX && y > -MARGIN_PX && x < width + MARGIN_PX && y < height + MARGIN_PX;
    if (isIn) places.set(slot, [x, y]);
  }
  return places;
}

/** The selected track has its box, and needs no label. */
function labelsOf({ captions, targets, selected, hovered }: Scenery, places: Places): LabelWish[] {
  const wishes: LabelWish[] = [];
  for (const [slot, [x, y]] of places) {
    const look = targets.looks.get(slot);
    const track = captions.tracks.id[slot];
    if (!look || track === selected) continue;
    const caption = captionOf(captions, slot, look, track === hovered);
    if (caption) wishes.push({ ...caption, x, y });
  }
  return wishes;
}

function ringsOf({ map, captions, targets, ellipses, selected }: Scenery, places: Places): Ring[] {
  if (ellipses.size === 0) return [];
  const { tracks, palette } = captions;
  const rings: Ring[] = [];
  for (const [slot, place] of places) {
    const track = tracks.id[slot];
    const look = targets.looks.get(slot);
    const ellipse = ellipses.get(track);
    if (!look || !ellipse) continue;
    const ring = ringOf(track, place, ellipse, metresPerPixel(tracks.lat[slot], map.getZoom()), look, palette, track === selected);
    if (ring) rings.push(ring);
  }
  return rings;
}

/** Where it is known what came, nothing is predicted. */
function selection({ captions, targets, selected, eventMs, boundary, course }: Scenery): OverlayScene['crossing'] {
  const slot = selected === null ? -1 : captions.tracks.slot(selected);
  const look = targets.looks.get(slot);
  if (!look) return null;
  const drawing = selectionOf(captions, slot, look, eventMs, boundary);
  return course && course.future.length > 0 ? { ...drawing, crossing: null } : drawing;
}

/** A track that is not in the picture at this moment has its course drawn all the same: it leads to where it is next. */
function courseOf({ captions, selected, eventMs, course }: Scenery): OverlayScene['course'] {
  if (!course) return null;
  const slot = selected === null ? -1 : captions.tracks.slot(selected);
  const [first] = course.future;
  const from = slot >= 0 ? captions.tracks.positionAt(slot, eventMs) : first && ([first[0], first[1]] as const);
  return from ? { ...course, from } : null;
}
