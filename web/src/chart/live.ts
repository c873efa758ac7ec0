import type { Map as MapLibreMap } from 'maplibre-gl';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Flag, type AreaChart, type Coverage, type Ellipse, type Plots, type State, type Stream, type Tracks } from '../stream';
import { flyTo, keepInAddress, keepInView, showHome, startOf, viewOf, zoomBy } from './camera';
import { absentFrom } from './caption/legend';
import type { Caption, Chart, ChartEvents, ChartLayer, ChartOptions, ChartSource, ChartWords, Errand, Insets, Note, View } from './chart';
import { courseAt, Life } from './course';
import { Pen, type PenTarget } from './draw/pen';
import type { Sketch } from './draw/sketch';
import { Emitter } from './emitter';
import { hooksOf } from './hooks';
import { fit } from './over/ink';
import { listen, REACH_PX, type InputTarget } from './input';
import type { Placed } from './over/labels';
import { cameraAt, NO_CAMERAS, setCameras, type CameraView } from './ground/cameras';
import { createMap, repaint, setCoverage, setErrands, setGraticule, setNames, setPlots, showLayer } from './ground/map';
import { named } from './ground/names';
import { setWatched, watchedAt, type DrawnZone } from './ground/watched';
import type { Moment } from './target/motion';
import { drawOverlay, stepFor } from './over/overlay';
import { beatAt, nextDrawMs } from './pace';
import { readPalette, type Palette } from './palette';
import { takePicture } from './picture';
import { hasFlashes, isGoingOn, isReplay, isSimulated, pace, timeOfDay } from './subject';
import { boundaryOf, NO_BOUNDARY, type BoundaryLine } from './prediction';
import { nearest, projectionOf } from './projection';
import { overlayScene, type Scenery } from './over/scenery';
import { drawAtlas, type Atlas } from './target/symbols';
import { Targets } from './target/targets';
import { watchlistOf, type Watchlist } from './target/watchlist';
import { ENGLISH } from './words';

/** How often the panels' state is looked at, and with it the targets drawn anew. */
const LOOK_HZ = 4;

/** The life of the selected track is asked for again after so long, while it goes on. */
const LIFE_EVERY_MS = 20_000;

const NO_ELLIPSES: ReadonlyMap<number, Ellipse> = new Map();

/** The chart over the live picture. Built at once, drawn when the area has come. Owns its map, canvases and timers. */
export class LiveChart implements Chart, InputTarget, PenTarget {
  readonly events = new Emitter<ChartEvents>();
  selected: number | null = null;
  vectorMinutes = 3;

  private readonly stream: Stream;
  private readonly moment: Moment = { nowS: 0, beat: 1 };
  private readonly targets = new Targets(this.moment);
  private readonly canvas = document.createElement('canvas');
  private readonly deck = new MapLibreOverlay({ interleaved: true, layers: [] });
  private readonly closing = new AbortController();
  private readonly hidden = new Set<ChartLayer>(['coverage', 'plots', 'cameras']);
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private words: ChartWords;
  private palette: Palette = readPalette();
  private atlas: Atlas = drawAtlas(this.palette);
  private insets: Insets = { top: 16, right: 16, bottom: 16, left: 16 };
  private area: AreaChart | null = null;
  private boundary: BoundaryLine = NO_BOUNDARY;
  private map: MapLibreMap | null = null;
  private isReady = false;
  private hovered: number | null = null;
  private keep: ((tracks: Tracks, slot: number) => boolean) | null = null;
  private readonly life: Life;
  private coverage: Coverage | null = null;
  private plots: Plots | null = null;
  private ellipses: ReadonlyMap<number, Ellipse> = NO_ELLIPSES;
  private cameras: CameraView = NO_CAMERAS;
  private zones: readonly DrawnZone[] = [];
  private pen: Pen | null = null;
  private sketch: { readonly sketch: Sketch | null; readonly isDrawing: boolean } = { sketch: null, isDrawing: false };
  private notes: readonly Note[] = [];
  private isFollowing = false;
  private watchlist: Watchlist = watchlistOf([]);
  private watched: State['alerts'] | null = null;
  private pictureAtMs = NaN;
  private labelled: readonly Placed[] = [];
  /** tracks round which an ellipse was drawn last */
  private ringed: readonly number[] = [];
  private drawings = 0;
  private drawnAtMs = NaN;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private graticule = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly options: ChartOptions,
    source: ChartSource,
  ) {
    this.stream = options.stream;
    this.words = { ...ENGLISH, ...options.words };
    this.life = new Life(source.history, this.closing.signal, () => this.redraw());
    source.area(this.closing.signal).then(
      (area) => this.begin(area),
      (cause: unknown) => this.events.emit('failed', String(cause instanceof Error ? cause.message : cause)),
    );
  }

  private get timeZone(): string {
    return this.area?.timeZone ?? 'UTC';
  }

  get view(): View {
    return this.map ? viewOf(this.map) : { bounds: [0, 0, 0, 0], zoom: 0, metresPerPixel: 0 };
  }

  select(track: number | null): void {
    if (track === this.selected) return;
    this.selected = track;
    this.life.select(track);
    this.redraw();
  }

  hover(track: number | null): void {
    this.hovered = track;
    this.map?.triggerRepaint();
  }

  flyTo(target: number | readonly [number, number], zoom?: number): void {
    const place = typeof target === 'number' ? this.placeOf(target) : target;
    if (this.map && place) flyTo(this.map, place, zoom, this.stillness.matches);
  }

  showArea(): void {
    if (this.map && this.area) showHome(this.map, this.area);
  }

  zoomBy(levels: number): void {
    if (this.map) zoomBy(this.map, levels, this.stillness.matches);
  }

  setPalette(): void {
    this.palette = readPalette();
    this.atlas = drawAtlas(this.palette);
    if (this.map && this.isReady) repaint(this.map, this.palette);
    this.redraw();
  }

  setWords(words: Partial<ChartWords>): void {
    this.words = { ...this.words, ...words };
    if (this.map && this.area) setNames(this.map, named(this.area, this.words.place));
    this.map?.getCanvas().setAttribute('aria-label', this.words.chart);
    this.map?.triggerRepaint();
  }

  setInsets(insets: Insets): void {
    this.insets = insets;
    this.map?.setPadding(insets);
  }

  setVectorMinutes(minutes: number): void {
    this.vectorMinutes = minutes;
    this.redraw();
  }

  setLayer(layer: ChartLayer, shown: boolean): void {
    if (shown) this.hidden.delete(layer);
    else this.hidden.add(layer);
    if (this.map && this.isReady) showLayer(this.map, layer, shown);
    this.redraw();
  }

  isShown(layer: ChartLayer): boolean {
    return !this.hidden.has(layer);
  }

  setCoverage(coverage: Coverage | null): void {
    this.coverage = coverage;
    if (this.map && this.isReady) setCoverage(this.map, coverage);
  }

  setPlots(plots: Plots | null): void {
    this.plots = plots;
    if (this.map && this.isReady) setPlots(this.map, plots);
  }

  setUncertainty(ellipses: ReadonlyMap<number, Ellipse>): void {
    this.ellipses = ellipses;
    this.map?.triggerRepaint();
  }

  setCameras(view: CameraView): void {
    this.cameras = view;
    this.drawCameras();
  }

  private drawCameras(): void {
    if (this.map && this.isReady && this.isShown('cameras')) setCameras(this.map, this.cameras, this.view.metresPerPixel);
  }

  setZones(zones: readonly DrawnZone[]): void {
    this.zones = zones;
    if (this.map && this.isReady) setWatched(this.map, zones);
  }

  setSketch(sketch: Sketch | null, isDrawing: boolean): void {
    this.sketch = { sketch, isDrawing };
    this.pen?.take(sketch, isDrawing);
  }

  removeCorner(): void {
    this.pen?.removeCorner();
  }

  addCorner(): void {
    this.pen?.pressCentre();
  }

  sketched(sketch: Sketch): void {
    this.events.emit('sketch', sketch);
  }

  closed(): void {
    this.events.emit('closed', true);
  }

  penTakes(x: number, y: number): boolean {
    return this.pen?.takes(x, y) ?? false;
  }

  zoneAt(x: number, y: number): string | null {
    return this.map && this.isReady ? watchedAt(this.map, x, y) : null;
  }

  setErrands(errands: readonly Errand[]): void {
    if (this.map && this.isReady) setErrands(this.map, errands);
  }

  setFilter(keep: ((tracks: Tracks, slot: number) => boolean) | null): void {
    this.keep = keep;
    this.redraw();
  }

  setNotes(notes: readonly Note[]): void {
    this.notes = notes;
    this.map?.triggerRepaint();
  }

  follow(on: boolean): void {
    this.isFollowing = on;
    this.redraw();
  }

  focus(): void {
    this.map?.getCanvas().focus();
  }

  on<K extends keyof ChartEvents>(event: K, listener: (value: ChartEvents[K]) => void): () => void {
    return this.events.on(event, listener);
  }

  picture(caption: Caption): Promise<Blob> {
    if (!this.map) return Promise.reject(new Error('the chart is not drawn yet'));
    const { palette, words } = this;
    const absent = absentFrom(this.isShown('plots') ? this.plots : null, this.isOld ? NO_ELLIPSES : this.ellipses);
    return takePicture(this.map, this.canvas, { palette, words, caption, absent, isSimulated: isSimulated(this.stream.state) });
  }

  close(): void {
    clearTimeout(this.timer);
    this.closing.abort();
    // Who shows something on it may take it away later than the chart.
    this.isReady = false;
    this.map?.remove();
    this.canvas.remove();
    delete window.offingTest;
  }

  trackAt(x: number, y: number, reachPx: number): number | null {
    if (!this.map) return null;
    const { toScreen } = projectionOf(this.map);
    const now = this.now();
    const { tracks } = this.stream;
    const places = this.targets.shown
      .filter((slot) => slot < tracks.size)
      .map((slot) => [tracks.id[slot], toScreen(...tracks.positionAt(slot, now))] as const);
    return nearest(places, x, y, reachPx);
  }

  cameraAt(x: number, y: number, reachPx: number): string | null {
    if (!this.map || !this.isShown('cameras')) return null;
    return cameraAt(this.cameras, projectionOf(this.map).toScreen, x, y, reachPx);
  }

  chosen(track: number | null): void {
    this.select(track);
    this.events.emit('select', track);
  }

  pointedAt(track: number | null): void {
    if (track === this.hovered) return;
    this.hover(track);
    this.events.emit('hover', track);
  }

  /** The area came: the map is made, and everything that follows from it. */
  private begin(area: AreaChart): void {
    this.area = area;
    this.boundary = boundaryOf(area.boundary);
    const map = createMap(this.container, named(area, this.words.place), this.palette, startOf(this.options, area));
    this.map = map;
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    map.getCanvasContainer().append(this.canvas);
    map.getCanvas().setAttribute('aria-label', this.words.chart);
    map.setPadding(this.insets);
    listen(map, this);
    map.on('move', () => this.setMoment());
    map.on('render', () => this.drawOver());
    map.on('moveend', () => this.moved());
    map.once('load', () => this.loaded(map));
  }

  private loaded(map: MapLibreMap): void {
    map.addControl(this.deck);
    this.isReady = true;
    for (const layer of this.hidden) showLayer(map, layer, false);
    setCoverage(map, this.coverage);
    setPlots(map, this.plots);
    setWatched(map, this.zones);
    this.pen = new Pen(map, this);
    this.pen.take(this.sketch.sketch, this.sketch.isDrawing);
    const stop = this.stream.subscribe((state) => this.look(state), this.options.lookHz ?? LOOK_HZ);
    const lives = setInterval(() => isGoingOn(this.stream.state) && this.life.ask(), LIFE_EVERY_MS);
    const redraw = () => this.redraw();
    document.fonts.addEventListener('loadingdone', redraw);
    this.closing.signal.addEventListener('abort', () => {
      stop();
      clearInterval(lives);
      document.fonts.removeEventListener('loadingdone', redraw);
    });
    window.offingTest = hooksOf({
      map,
      container: this.container,
      placeOf: (track) => this.placeOf(track),
      trackAt: (x, y) => this.trackAt(x, y, REACH_PX),
      shown: () => this.targets.shown.length,
      labels: () => this.labelled.map((label) => label.track),
      symbol: (track) => this.targets.looks.get(this.stream.tracks.slot(track))?.symbol ?? null,
      plots: () => (this.isShown('plots') ? (this.plots?.plots.length ?? 0) : 0),
      ellipses: () => this.ringed,
      drawings: () => this.drawings,
      drawnAtMs: () => this.drawnAtMs,
    });
    this.moved();
    this.events.emit('ready', true);
  }

  /** The state or the tracks changed. */
  private look(state: State): void {
    if (state.alerts !== this.watched) {
      this.watched = state.alerts;
      this.watchlist = watchlistOf(state.alerts.values());
    }
    const isLost = state.connection.kind === 'lost';
    if (!isLost) this.pictureAtMs = NaN;
    else if (Number.isNaN(this.pictureAtMs)) this.pictureAtMs = this.stream.eventNow();
    this.redraw();
  }

  /** Whether the server is away, and the picture is of when it went. */
  private get isOld(): boolean {
    return !Number.isNaN(this.pictureAtMs);
  }

  /** Event time that the picture shows: it stands still while the server is away. */
  private now(): number {
    return this.isOld ? this.pictureAtMs : this.stream.eventNow();
  }

  /** Builds the targets' layers anew. */
  private redraw(): void {
    if (!this.isReady || !this.map) return;
    this.setMoment();
    this.keepUp(this.map);
    const layers = this.targets.layers({
      tracks: this.stream.tracks,
      eventMs: this.now(),
      palette: this.palette,
      atlas: this.atlas,
      zoom: this.map.getZoom(),
      vectorMinutes: this.isShown('vectors') ? this.vectorMinutes : 0,
      shown: (slot) => this.isTrackShown(slot),
      isDangerous: (slot) => this.isDangerous(slot),
      isFlashing: (slot) => hasFlashes(this.stream.state) && this.watchlist.flashing.has(this.stream.tracks.id[slot]),
      isStill: this.stillness.matches,
      hasTails: this.isShown('tails'),
      isOld: this.isOld,
      trail: this.isShown('course') ? courseAt(this.life.points, this.now()).past : [],
      trailTone: this.selectedTone(),
    });
    this.deck.setProps({ layers });
    this.repaint();
  }

  private isTrackShown(slot: number): boolean {
    const { tracks } = this.stream;
    return this.keep === null || tracks.id[slot] === this.selected || this.isDangerous(slot) || this.keep(tracks, slot);
  }

  private isDangerous(slot: number): boolean {
    const { tracks } = this.stream;
    return (tracks.flags[slot] & Flag.dangerous) !== 0 || this.watchlist.dangerous.has(tracks.id[slot]);
  }

  private selectedTone() {
    const slot = this.selected === null ? -1 : this.stream.tracks.slot(this.selected);
    return this.targets.looks.get(slot)?.tone ?? 'ais';
  }

  private setMoment(): void {
    this.moment.nowS = (this.now() - this.targets.baseMs) / 1000;
    this.moment.beat = this.stillness.matches ? 1 : beatAt(Date.now());
  }

  /** Draws the picture as it is now, and again when it must. */
  repaint(): void {
    clearTimeout(this.timer);
    if (!this.map || this.closing.signal.aborted) return;
    this.setMoment();
    this.map.triggerRepaint();
    const isFlashing = !this.stillness.matches && hasFlashes(this.stream.state) && this.watchlist.flashing.size > 0;
    const next = nextDrawMs(this.pixelsPerSecond(), isFlashing, Date.now());
    if (next !== null) this.timer = setTimeout(() => this.repaint(), next);
  }

  /** How fast the fastest target moves over the screen. */
  private pixelsPerSecond(): number {
    const rate = this.isOld ? 0 : pace(this.stream.state);
    return (this.targets.fastestMps * rate) / this.view.metresPerPixel;
  }

  private moved(): void {
    if (!this.map) return;
    keepInAddress(this.map);
    this.drawGraticule(this.map);
    this.drawCameras();
    this.events.emit('view', this.view);
    this.redraw();
  }

  private drawGraticule(map: MapLibreMap): void {
    const { bounds } = this.view;
    const step = stepFor({ bounds, width: this.container.clientWidth });
    const wanted = `${step}/${bounds.map((edge) => Math.round(edge * 2)).join()}`;
    if (wanted !== this.graticule) setGraticule(map, bounds, step);
    this.graticule = wanted;
  }

  private drawOver(): void {
    const ink = this.canvas.getContext('2d');
    if (!this.map || !ink || !this.isReady) return;
    fit(this.canvas, this.container);
    ink.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    const scene = overlayScene(this.scenery(this.map));
    this.labelled = drawOverlay(ink, scene);
    this.pen?.draw(ink, this.palette);
    this.ringed = scene.rings.map(({ track }) => track);
    this.drawings++;
    this.drawnAtMs = this.targets.baseMs + this.moment.nowS * 1000;
  }

  private scenery(map: MapLibreMap): Scenery {
    const { palette, words, targets, boundary, insets, selected, hovered } = this;
    const captions = { tracks: this.stream.tracks, palette, words, ranks: this.watchlist.ranks, zoom: map.getZoom() };
    return {
      map,
      targets,
      captions,
      eventMs: targets.baseMs + this.moment.nowS * 1000,
      boundary,
      insets,
      selected,
      hovered,
      ellipses: this.ellipses,
      hasLabels: this.isShown('labels'),
      lastLabels: this.labelled,
      hasGraticule: this.isShown('graticule'),
      isSimulated: isSimulated(this.stream.state),
      course: isReplay(this.stream.state) && this.isShown('course') ? this.course() : null,
      oldAt: this.isOld ? timeOfDay(this.pictureAtMs, this.timeZone) : null,
    };
  }

  /** Past and future at this moment, in the colour of the selected track. */
  private course() {
    const timeOf = (ms: number, hasSeconds: boolean) => timeOfDay(ms, this.timeZone).slice(0, hasSeconds ? 8 : 5);
    return { ...courseAt(this.life.points, this.now()), notes: this.notes, colour: this.palette[this.selectedTone()], timeOf };
  }

  private keepUp(map: MapLibreMap): void {
    const place = this.isFollowing && this.selected !== null ? this.placeOf(this.selected) : null;
    if (place) keepInView(map, place, this.stillness.matches);
  }

  private placeOf(track: number): [number, number] | null {
    const slot = this.stream.tracks.slot(track);
    return slot < 0 ? null : this.stream.tracks.positionAt(slot, this.now());
  }
}
