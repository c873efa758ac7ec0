import type { DrawnZone, Sketch } from '../chart';
import { added, begun, blank, changed, geometryOf, isWhole, redone, sketchOf, undone, withoutLast, type History } from '../chart/draw/sketch';
import { word } from '../i18n/words';
import { api, type Actor, type WatchedZone, type WatchedZoneProperties, type WatchedZones } from '../stream';
import type { Desk, Panel } from './desk.svelte';
import type { Live } from './live.svelte';

/** A circle that goes with a track begins with this radius: half a nautical mile. */
const RADIUS_M = 926;

/** What the server takes of a file, bytes. */
const MOST_BYTES = 1024 * 1024;

/** What is said of a zone while it is drawn or changed. */
export interface Draft {
  /** null of a new one */
  readonly id: string | null;
  readonly properties: WatchedZoneProperties;
}

type Act = (action: (actor: Actor) => Promise<unknown>) => Promise<unknown>;

/** Draws, changes and deletes the zones that users watch. What came of it is heard from the stream. */
export class ZoneTool {
  draft = $state.raw<Draft | null>(null);
  isDrawing = $state(false);
  /** the zone that was deleted last, until something else is done */
  deleted = $state.raw<WatchedZone | null>(null);
  isBusy = $state(false);
  private history = $state.raw<History<Sketch> | null>(null);
  readonly sketch: Sketch | null = $derived(this.history?.now ?? null);
  readonly canUndo: boolean = $derived((this.history?.past.length ?? 0) > 0);
  readonly canRedo: boolean = $derived((this.history?.future.length ?? 0) > 0);
  /** something is drawn or changed */
  readonly isOpen: boolean = $derived(this.draft !== null);

  constructor(private readonly act: Act) {}

  /** Opens the tool with a pen in hand, or closes it. */
  begin(desk: Desk): void {
    if (!desk.isLive) return;
    const isOpen = desk.panel === 'zones';
    desk.view = 'chart';
    desk.panel = (isOpen ? null : 'zones') satisfies Panel;
    if (isOpen) this.leave();
    else this.draw('area', desk.live.state.zones);
  }

  draw(kind: Sketch['kind'], zones: readonly WatchedZone[]): void {
    this.open({ id: null, properties: { name: freeName(zones), kind: 'watch' } }, blank(kind));
    this.isDrawing = true;
  }

  /** A circle about a track that goes where she goes. */
  about(track: number, zones: readonly WatchedZone[]): void {
    this.open({ id: null, properties: { name: freeName(zones), kind: 'watch', track, radiusM: RADIUS_M } }, null);
  }

  edit(zone: WatchedZone): void {
    this.open({ id: zone.id ?? null, properties: zone.properties }, sketchOf(zone));
  }

  /** A zone was pressed on the chart: it is changed where the tool is at hand and not in use. */
  pressed(desk: Desk, id: string): void {
    const zone = desk.live.state.zones.find((each) => each.id === id);
    if (zone !== undefined && desk.panel === 'zones' && !this.isDrawing) this.edit(zone);
  }

  private open(draft: Draft, sketch: Sketch | null): void {
    this.draft = draft;
    this.history = sketch === null ? null : begun(sketch);
    this.isDrawing = false;
    this.deleted = null;
  }

  /** Gives up what is not saved. */
  leave(): void {
    this.draft = null;
    this.history = null;
    this.isDrawing = false;
  }

  sketched(sketch: Sketch): void {
    if (this.history !== null) this.history = changed(this.history, sketch);
  }

  say(properties: Partial<WatchedZoneProperties>): void {
    if (this.draft !== null) this.draft = { ...this.draft, properties: { ...this.draft.properties, ...properties } };
  }

  /** Of a circle or a corridor: how large it is. */
  size(sizeM: number): void {
    if (this.sketch !== null && sizeM > 0) this.sketched({ ...this.sketch, sizeM });
  }

  /** Ends the drawing of corners, where there are enough. */
  close(): void {
    if (this.sketch !== null && isWhole(this.sketch)) this.isDrawing = false;
  }

  takeBack(): void {
    if (this.isDrawing && this.sketch !== null && this.sketch.rings[0].length > 0) this.sketched(withoutLast(this.sketch));
  }

  put(place: readonly [number, number]): void {
    if (this.isDrawing && this.sketch !== null) this.sketched(added(this.sketch, place));
  }

  undo(): void {
    if (this.history !== null) this.history = undone(this.history);
    if (this.sketch !== null && !isWhole(this.sketch)) this.isDrawing = true;
  }

  redo(): void {
    if (this.history !== null) this.history = redone(this.history);
  }

  /** Whether the server could take it as it is. */
  get canSave(): boolean {
    if (this.draft === null || this.isDrawing || this.isBusy) return false;
    const { name, from, to } = this.draft.properties;
    const hasHours = (from === undefined || from === '') === (to === undefined || to === '');
    return name.trim() !== '' && hasHours && (this.sketch === null || isWhole(this.sketch));
  }

  async save(): Promise<void> {
    const { draft } = this;
    if (draft === null || !this.canSave) return;
    const zone = zoneOf(draft, this.sketch);
    await this.once((actor) => (draft.id === null ? api.addZones(zone, actor) : api.changeZone(draft.id, zone, actor)));
  }

  async delete(zone: WatchedZone): Promise<void> {
    const { id } = zone;
    if (id === undefined) return;
    if (await this.once((actor) => api.deleteZone(id, actor))) this.deleted = zone;
  }

  /** Draws again what was deleted last, under its own id. */
  async restore(): Promise<void> {
    const { deleted } = this;
    if (deleted !== null && (await this.once((actor) => api.addZones(deleted, actor)))) this.deleted = null;
  }

  /** Watches all zones of a file; says why where it cannot be read. */
  async importFile(file: File): Promise<string> {
    if (file.size > MOST_BYTES) return word('zones.tooLarge', { file: file.name });
    let zones: WatchedZones;
    try {
      zones = JSON.parse(await file.text()) as WatchedZones;
    } catch {
      return word('zones.badFile', { file: file.name });
    }
    await this.once((actor) => api.addZones(zones, actor));
    return '';
  }

  /** Does one thing at a time; once it is done the tool is free again. Whether it was done. */
  private async once(action: (actor: Actor) => Promise<unknown>): Promise<boolean> {
    let isDone = false;
    this.isBusy = true;
    try {
      await this.act(async (actor) => {
        await action(actor);
        isDone = true;
      });
    } finally {
      this.isBusy = false;
    }
    if (isDone) this.leave();
    return isDone;
  }
}

function freeName(zones: readonly WatchedZone[]): string {
  const taken = new Set(zones.map(({ properties }) => properties.name));
  let n = zones.length + 1;
  while (taken.has(word('zones.newName', { n }))) n++;
  return word('zones.newName', { n });
}

/** As the server is told. */
function zoneOf({ id, properties }: Draft, sketch: Sketch | null): WatchedZone {
  const { from, to, radiusM = RADIUS_M, ...said } = properties;
  const hours = from === undefined || to === undefined || from === '' || to === '' ? {} : { from, to };
  return {
    type: 'Feature',
    ...(id === null ? {} : { id }),
    geometry: sketch === null ? null : geometryOf(sketch),
    properties: { ...said, name: said.name.trim(), ...hours, ...sizeOf(sketch, radiusM) },
  };
}

function sizeOf(sketch: Sketch | null, radiusM: number): Partial<WatchedZoneProperties> {
  if (sketch === null) return { radiusM };
  if (sketch.kind === 'circle') return { radiusM: Math.round(sketch.sizeM) };
  return sketch.kind === 'line' ? { widthM: sketch.sizeM } : {};
}

/** The zones as the chart draws them now. */
export function drawnZones(live: Live, held: string | null): readonly DrawnZone[] {
  return live.state.zones.map((zone) => {
    const { track, from = '', to = '' } = zone.properties;
    const { tracks } = track === undefined ? live.stream : live;
    const slot = track === undefined ? -1 : tracks.slot(track);
    return {
      zone,
      about: slot < 0 ? null : tracks.positionAt(slot, live.eventNow),
      hours: from === '' ? '' : word('zones.hours', { from, to }),
      isHeld: zone.id === held && track === undefined,
    };
  });
}
