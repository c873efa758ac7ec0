import type { Layer } from '@deck.gl/core';
import { IconLayer, LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import { Flag, velocityMps, type Tracks } from '../../stream';
import type { CoursePoint } from '../course';
import { moved } from '../geometry';
import { lookOf, type Look } from './looks';
import { MOTION_SIZE, MotionExtension, PatternExtension, type Moment } from './motion';
import { rgba, type Palette } from '../palette';
import { CELL_PX, isTurned, symbolName, type Atlas, type Tone } from './symbols';

/** What the targets are drawn from. */
export interface Scene {
  readonly tracks: Tracks;
  readonly eventMs: number;
  readonly palette: Palette;
  readonly atlas: Atlas;
  readonly zoom: number;
  readonly vectorMinutes: number;
  readonly shown: (slot: number) => boolean;
  readonly isDangerous: (slot: number) => boolean;
  readonly isFlashing: (slot: number) => boolean;
  /** flashing is unwelcome: a bold ring says the same */
  readonly isStill: boolean;
  readonly hasTails: boolean;
  /** the picture is no longer kept up to date: no vectors on old data */
  readonly isOld: boolean;
  /** past places of the selected track */
  readonly trail: readonly CoursePoint[];
  readonly trailTone: Tone;
}

/** Below this zoom vessels are dots: a triangle would hide what lies around it. */
const DOTS_BELOW_ZOOM = 8;

/** From this zoom on symbols have their full size; they are drawn smaller the more water a pixel is, down to the other. */
const FULL_SIZE_FROM_ZOOM = 12;
const SMALLEST_BELOW_ZOOM = 9;
const SMALLEST = 0.72;

/** Below this zoom no heading lines: the course vectors say enough. */
const HEADINGS_FROM_ZOOM = 10.5;

const DOT_RADIUS_PX = 1.15;
const TRAIL_RADIUS_PX = 1.5;
const VECTOR_WIDTH_PX = 1.2;

/** The layers of the targets, and what they show. One per chart: it keeps the extensions that the shaders are built with. */
export class Targets {
  private readonly motion: MotionExtension;
  private readonly pattern = new PatternExtension();
  /** slots drawn last, in the order of the tracks */
  shown: readonly number[] = [];
  looks = new Map<number, Look>();
  fastestMps = 0;
  /** event time that the motions count from */
  baseMs = 0;

  constructor(moment: Moment) {
    this.motion = new MotionExtension({ moment });
  }

  /** Draws the scene anew: called when a frame came or something else changed, not for every drawing. */
  layers(scene: Scene): Layer[] {
    this.look(scene);
    this.baseMs = scene.eventMs;
    const motion = motions(scene, this.shown);
    this.fastestMps = fastest(motion);
    return [this.tails(scene), this.trail(scene), this.vectors(scene, motion), this.symbols(scene, motion)];
  }

  private look(scene: Scene): void {
    const shown: number[] = [];
    this.looks.clear();
    for (let slot = 0; slot < scene.tracks.size; slot++) {
      if (!scene.shown(slot)) continue;
      shown.push(slot);
      this.looks.set(slot, lookOf(scene.tracks, slot, scene.eventMs, scene.isDangerous(slot)));
    }
    this.shown = shown;
  }

  private lookAt(slot: number): Look {
    const look = this.looks.get(slot);
    if (!look) throw new RangeError(`slot ${slot} is not shown`);
    return look;
  }

  private symbols(scene: Scene, motion: Float32Array): Layer {
    const ringed = this.shown.filter((slot) => scene.isDangerous(slot));
    const slots = [...ringed, ...this.shown];
    const instances = [...ringed.map((slot) => (scene.isStill && scene.isFlashing(slot) ? boldRing : ring)), ...this.shown.map((slot) => symbolOf(this.lookAt(slot), scene.zoom))];
    const size = CELL_PX * symbolScale(scene.zoom);
    return new IconLayer({
      id: 'symbols',
      data: { length: slots.length, attributes: { getPosition: positions(scene.tracks, slots), getMotion: picked(motion, this.shown, slots) } },
      iconAtlas: scene.atlas.image as unknown as string,
      iconMapping: scene.atlas.mapping,
      getIcon: (_: unknown, { index }: { index: number }) => instances[index].name,
      getAngle: (_: unknown, { index }: { index: number }) => -instances[index].angleDeg,
      getColor: (_: unknown, { index }: { index: number }) => [0, 0, 0, instances[index].alpha],
      getSize: size,
      alphaCutoff: 0.01,
      extensions: [this.motion],
      updateTriggers: { getSize: size },
      parameters: FLAT,
    });
  }

  private vectors(scene: Scene, motion: Float32Array): Layer {
    const isDrawn = (slot: number) => this.lookAt(slot).vector !== null;
    const slots = scene.isOld || scene.vectorMinutes === 0 || scene.zoom < DOTS_BELOW_ZOOM ? [] : this.shown.filter(isDrawn);
    const colours = byTone(scene.palette, 1);
    return new LineLayer({
      id: 'vectors',
      data: {
        length: slots.length,
        attributes: {
          getSourcePosition: positions(scene.tracks, slots),
          getTargetPosition: ends(scene.tracks, slots, scene.vectorMinutes * 60),
          getMotion: steady(picked(motion, this.shown, slots)),
          getPattern: { value: Float32Array.from(slots, (slot) => this.lookAt(slot).vector ?? 0), size: 1 },
        },
      },
      getColor: (_: unknown, { index }: { index: number }) => colours[this.lookAt(slots[index]).tone],
      getWidth: VECTOR_WIDTH_PX,
      extensions: [this.motion, this.pattern],
      parameters: FLAT,
    });
  }

  /** Past places of all that move: equal steps in time, so that wide dots are fast ones. The newest dot is the last report. */
  private tails(scene: Scene): Layer {
    const { tracks } = scene;
    const isLong = (slot: number) => tracks.tail(slot).length > 2 || this.lookAt(slot).vector !== null;
    const isDrawn = (slot: number) => this.lookAt(slot).shape !== 'rest' && isLong(slot);
    const slots = scene.hasTails && scene.zoom >= DOTS_BELOW_ZOOM ? this.shown.filter(isDrawn) : [];
    const dots = slots.flatMap((slot) => tailDots(tracks, slot, byTone(scene.palette, 1)[this.lookAt(slot).tone]));
    return new ScatterplotLayer({
      id: 'tails',
      data: dots,
      getPosition: (dot: Dot) => [dot.lon, dot.lat, 0],
      getFillColor: (dot: Dot) => dot.colour,
      getRadius: DOT_RADIUS_PX,
      radiusUnits: 'pixels',
      parameters: FLAT,
    });
  }

  private trail(scene: Scene): Layer {
    const colour = rgba(scene.palette[scene.trailTone]);
    return new ScatterplotLayer({
      id: 'trail',
      data: scene.trail,
      getPosition: (place: CoursePoint) => [place[0], place[1], 0],
      getFillColor: colour,
      getRadius: TRAIL_RADIUS_PX,
      radiusUnits: 'pixels',
      updateTriggers: { getFillColor: colour },
      parameters: FLAT,
    });
  }
}

function symbolScale(zoom: number): number {
  const share = (zoom - SMALLEST_BELOW_ZOOM) / (FULL_SIZE_FROM_ZOOM - SMALLEST_BELOW_ZOOM);
  return SMALLEST + (1 - SMALLEST) * Math.min(Math.max(share, 0), 1);
}

/** Layers lie on the chart in their order: no depth. */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

interface Instance {
  readonly name: string;
  readonly angleDeg: number;
  readonly alpha: number;
}

const ring: Instance = { name: symbolName('ring', 'danger'), angleDeg: 0, alpha: 255 };
const boldRing: Instance = { ...ring, name: symbolName('ring-bold', 'danger') };

function symbolOf(look: Look, zoom: number): Instance {
  if (zoom < DOTS_BELOW_ZOOM && look.shape !== 'distress') return { name: symbolName('dot', look.tone), angleDeg: 0, alpha: look.alpha };
  const name = zoom < HEADINGS_FROM_ZOOM ? look.symbol.replace(/^(class-[ab])\//, '$1-blind/') : look.symbol;
  return { name, angleDeg: isTurned(look.shape) ? look.bowDeg : 0, alpha: look.alpha };
}

interface Dot {
  readonly lon: number;
  readonly lat: number;
  readonly colour: [number, number, number, number];
}

/** The older the fainter. */
function tailDots(tracks: Tracks, slot: number, colour: readonly number[]): Dot[] {
  const tail = tracks.tail(slot);
  const dots: Dot[] = [];
  const count = tail.length / 2;
  for (let i = 0; i < count; i++) {
    const alpha = 90 + 140 * ((i + 1) / (count + 1));
    dots.push({ lon: tail[2 * i], lat: tail[2 * i + 1], colour: [colour[0], colour[1], colour[2], alpha] });
  }
  dots.push({ lon: tracks.lon[slot], lat: tracks.lat[slot], colour: [colour[0], colour[1], colour[2], 255] });
  return dots;
}

function byTone(palette: Palette, alpha: number) {
  return {
    ais: rgba(palette.ais, alpha),
    radar: rgba(palette.radar, alpha),
    patrol: rgba(palette.patrol, alpha),
    stale: rgba(palette.stale, alpha),
    danger: rgba(palette.danger, alpha),
  };
}

function positions(tracks: Tracks, slots: readonly number[]) {
  const value = new Float64Array(slots.length * 3);
  slots.forEach((slot, i) => {
    value[3 * i] = tracks.lon[slot];
    value[3 * i + 1] = tracks.lat[slot];
  });
  return { value, size: 3 };
}

/** Where each would be so many seconds after its last report. */
function ends(tracks: Tracks, slots: readonly number[], seconds: number) {
  const value = new Float64Array(slots.length * 3);
  slots.forEach((slot, i) => {
    const [eastMps, northMps] = velocityMps(tracks, slot);
    const [lon, lat] = moved([tracks.lon[slot], tracks.lat[slot]], eastMps * seconds, northMps * seconds);
    value[3 * i] = lon;
    value[3 * i + 1] = lat;
  });
  return { value, size: 3 };
}

/** Velocity, second of the last report, and whether it flashes, for each slot shown. */
function motions(scene: Scene, slots: readonly number[]): Float32Array {
  const value = new Float32Array(slots.length * MOTION_SIZE);
  slots.forEach((slot, i) => {
    const isLost = (scene.tracks.flags[slot] & Flag.lost) !== 0;
    const [eastMps, northMps] = isLost ? [0, 0] : velocityMps(scene.tracks, slot);
    value[4 * i] = eastMps;
    value[4 * i + 1] = northMps;
    value[4 * i + 2] = (scene.tracks.observedAtMs[slot] - scene.eventMs) / 1000;
    value[4 * i + 3] = scene.isFlashing(slot) ? 1 : 0;
  });
  return value;
}

/** The motions of some of the slots. */
function picked(motion: Float32Array, all: readonly number[], slots: readonly number[]) {
  const rows = new Map(all.map((slot, i) => [slot, i] as const));
  const value = new Float32Array(slots.length * MOTION_SIZE);
  slots.forEach((slot, i) => {
    const row = rows.get(slot) ?? 0;
    value.set(motion.subarray(row * MOTION_SIZE, (row + 1) * MOTION_SIZE), i * MOTION_SIZE);
  });
  return { value, size: MOTION_SIZE };
}

/** The same motions, of which none flashes: a vector must be read at any moment. */
function steady(motion: { readonly value: Float32Array; readonly size: number }) {
  const value = motion.value.map((each, i) => (i % MOTION_SIZE === MOTION_SIZE - 1 ? 0 : each));
  return { ...motion, value };
}

function fastest(motion: Float32Array): number {
  let mps = 0;
  for (let i = 0; i < motion.length; i += MOTION_SIZE) mps = Math.max(mps, Math.hypot(motion[i], motion[i + 1]));
  return mps;
}
