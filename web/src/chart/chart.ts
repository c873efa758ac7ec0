import type { CameraView } from './ground/cameras';
import type { Sketch } from './draw/sketch';
import type { DrawnZone } from './ground/watched';
import type { AreaChart, Coverage, Ellipse, Plots, Stream, TrackHistory, Tracks } from '../stream';

/** Room at the edges that panels cover, CSS pixels. What is selected is never put there. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface View {
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  readonly zoom: number;
  readonly metresPerPixel: number;
}

/** What may be switched off. `course`: past and future of the selected track; `coverage`, where the radars are blind, `plots`, what they saw, and `cameras`, where they look, are off at first. */
export type ChartLayer = 'zones' | 'sites' | 'graticule' | 'tails' | 'vectors' | 'labels' | 'places' | 'course' | 'coverage' | 'plots' | 'cameras';

/** The few words that the chart writes itself; English unless told. */
export interface ChartWords {
  readonly simulated: string;
  /** above the time of a picture that is no longer kept up to date */
  readonly pictureOf: string;
  /** beside the time left, in the callout of a predicted crossing */
  readonly toBoundary: string;
  /** the vertex of the boundary nearest to a predicted crossing: `near pt 14` */
  readonly nearPoint: (number: number) => string;
  readonly radarOnly: string;
  /** age of the selected track's newest report, one decimal under ten seconds: `Report 1.8 s ago` */
  readonly reported: (seconds: string) => string;
  /** `vectors 3 min` */
  readonly vectors: (minutes: number) => string;
  /** what a named zone or site is called: as the area's data say, unless told */
  readonly place: (name: string) => string;
  /** on an exported picture */
  readonly notForNavigation: string;
  /** the chart's name to a screen reader */
  readonly chart: string;
}

/** Where the chart gets what does not travel on the stream; the live server unless told. */
export interface ChartSource {
  readonly area: (signal: AbortSignal) => Promise<AreaChart>;
  /** of a recording: also what comes after the moment that is viewed */
  readonly history: (track: number, signal: AbortSignal) => Promise<TrackHistory>;
}

/** From where a unit is to where she makes for: lon and lat of both. */
export type Errand = readonly [readonly [number, number], readonly [number, number]];

/** A place with words beside it. */
export interface Note {
  readonly lon: number;
  readonly lat: number;
  readonly text: string;
}

/** What is written on a picture that is kept, in the page's words. */
export interface Caption {
  /** LIVE, SIMULATION or REPLAY, and the colour that goes with it */
  readonly run: string;
  readonly tone: 'live' | 'simulation' | 'replay';
  readonly title: string;
  /** date and time of what is shown, with the zone's name */
  readonly local: string;
  readonly utc: string;
  /** length of the bar, CSS pixels, and its name */
  readonly scale: { readonly px: number; readonly text: string } | null;
  /** to whom the chart's data belong */
  readonly owners: string;
  /** what each thing is called; a picture leaves out what was not asked to be drawn */
  readonly legend: Readonly<Record<LegendEntry, string>>;
}

export type LegendEntry = 'ais' | 'radarOnly' | 'patrol' | 'stale' | 'danger' | 'boundary' | 'plots' | 'uncertainty';

export interface ChartOptions {
  readonly stream: Stream;
  readonly source?: ChartSource;
  /** how often it looks for a new picture, a second; 4 unless told. One that is scrubbed through must follow the hand */
  readonly lookHz?: number;
  readonly words?: Partial<ChartWords>;
  /** begins here instead of the address's hash or the whole area */
  readonly start?: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

export interface ChartEvents {
  /** an operator chose a track on the chart, or none */
  readonly select: number | null;
  readonly hover: number | null;
  /** a camera's mast was pressed */
  readonly camera: string;
  /** a watched zone was pressed, where no target is */
  readonly zone: string;
  /** a hand has drawn at the sketch */
  readonly sketch: Sketch;
  /** a hand has closed the sketch that was being drawn */
  readonly closed: true;
  /** the pointer's place, lon and lat, or null when it left */
  readonly cursor: readonly [number, number] | null;
  readonly view: View;
  /** Tab, Shift+Tab on the chart: whoever knows the order by urgency selects the next (1) or the one before (-1) */
  readonly next: 1 | -1;
  /** the chart is drawn for the first time */
  readonly ready: true;
  /** the chart's data could not be had, in words */
  readonly failed: string;
}

/** The chart in one element of the page. Framework-free; owns its canvases until closed. */
export interface Chart {
  readonly selected: number | null;
  readonly view: View;
  readonly vectorMinutes: number;
  /** Shows a track as selected, with its trail; does not move the chart and sends no event. */
  select(track: number | null): void;
  /** Shows a track as pointed at, say from a list. */
  hover(track: number | null): void;
  /** Flies to a track or a place: 600 ms, or a jump over 20 nm or where motion is unwelcome. */
  flyTo(target: number | readonly [number, number], zoom?: number): void;
  /** The whole area. */
  showArea(): void;
  zoomBy(levels: number): void;
  /** Reads the palette's custom properties again; called after data-palette changed. */
  setPalette(): void;
  setWords(words: Partial<ChartWords>): void;
  setInsets(insets: Insets): void;
  setVectorMinutes(minutes: number): void;
  setLayer(layer: ChartLayer, shown: boolean): void;
  isShown(layer: ChartLayer): boolean;
  /** Courses of units to where they meet their targets, each from and to. */
  setErrands(errands: readonly Errand[]): void;
  /** Where the cameras look, and the frame of the chosen one; drawn and pressed while the layer `cameras` is on. */
  setCameras(view: CameraView): void;
  /** Where the radars see; drawn while the layer `coverage` is on. Null where it is not known. */
  setCoverage(coverage: Coverage | null): void;
  /** What the radars saw last; drawn while the layer `plots` is on. Null where it is not known. */
  setPlots(plots: Plots | null): void;
  /** How sure the picture is of where tracks are, by their numbers: drawn round each symbol that is smaller, but not on an old picture. */
  setUncertainty(ellipses: ReadonlyMap<number, Ellipse>): void;
  /** The zones that users watch, with the layer `zones`. */
  setZones(zones: readonly DrawnZone[]): void;
  /** Gives the pointer a sketch to draw, or one whose corners it may move; null takes it away. */
  setSketch(sketch: Sketch | null, isDrawing: boolean): void;
  /** Takes out the corner of the sketch that was touched last. */
  removeCorner(): void;
  /** Sets a corner in the middle of the chart: for who has no pointer. */
  addCorner(): void;
  /** Shows only the tracks that `keep` says, by slot; dangerous and selected ones always. Null shows all. */
  setFilter(keep: ((tracks: Tracks, slot: number) => boolean) | null): void;
  /** Notes about the selected track, shown with its past and future. */
  setNotes(notes: readonly Note[]): void;
  /** Keeps the selected track in view: when it nears the edge, the chart moves. */
  follow(on: boolean): void;
  /** Takes the keyboard: arrows, + and -, Tab. */
  focus(): void;
  on<K extends keyof ChartEvents>(event: K, listener: (value: ChartEvents[K]) => void): () => void;
  /** The chart as a PNG under its caption, with its sources, and SIMULATED where it is. */
  picture(caption: Caption): Promise<Blob>;
  close(): void;
}
