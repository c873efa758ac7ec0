import type { Chart } from '../chart';
import { readAddress, writeAddress, type Address } from '../address';
import { boundaryOf, NO_BOUNDARY, type BoundaryLine } from '../chart/prediction';
import { api, ApiError, type Actor, type AreaChart, type CameraOrder, type Ellipses, type Plots, type Registration, type Unit, type UnitOrder, type WeatherReport } from '../stream';
import { word } from '../i18n/words';
import { Cameras } from './cameras.svelte';
import { RadarCoverage } from './coverage.svelte';
import { everything, passes, isEverything, type Filter } from './filter';
import { Handling } from './handling.svelte';
import { InView } from './inView.svelte';
import { Known } from './known.svelte';
import type { Live } from './live.svelte';
import { placesOf, type NamedPlace } from './places';
import type { Seat } from './seat.svelte';
import { Selected } from './selected.svelte';
import { ZoneTool } from './zones.svelte';
import { present, type Asked, type Surroundings } from './surroundings';

export type Panel = 'filter' | 'layers' | 'registration' | 'zones' | null;

/** A new scan is there every 3 s, and five of them are told. */
const PLOTS = { everyMs: 3000, holdsMs: 15_000 };

/** An ellipse grows with each second in which nothing is heard. */
const UNCERTAINTY = { everyMs: 1000, holdsMs: 5000 };

/** A radar is taught by many vessels for hours. */
const REGISTRATION: Asked<Registration> = { ask: async (_, signal) => (await api.registration(signal)).radars, holdsMs: 5000, everyMs: 10_000 };

const VECTOR_MINUTES = [0, 1, 3, 6, 12];

/** What this operator looks at and does in one picture: selection, view, filter. Every panel of a page reads and asks it. */
export class Desk {
  readonly live: Live;
  readonly seat: Seat;
  chart = $state.raw<Chart | null>(null);
  area = $state.raw<AreaChart | null>(null);
  readonly places: readonly NamedPlace[] = $derived(this.area === null ? [] : placesOf(this.area));
  private readonly boundary: BoundaryLine = $derived(this.area === null ? NO_BOUNDARY : boundaryOf(this.area.boundary));
  /** whether a scenario takes part: then nothing in the picture may pass for real */
  isSimulated = $state(false);
  track = $state<number | null>(null);
  alert = $state<number | null>(null);
  view = $state<'chart' | 'table' | 'log'>('chart');
  panel = $state<Panel>(null);
  filter = $state.raw<Filter>(everything);
  vectorMinutes = $state(3);
  /** what is done about the incident that is looked at */
  readonly handling = new Handling(this, (action) => this.act(action));
  readonly cameras: Cameras;
  readonly weather: Known<WeatherReport>;
  /** what is taken off the plots of each radar, in the live picture alone */
  readonly registration: Known<Registration>;
  isWeatherOn = $state(true);
  readonly coverage = new RadarCoverage();
  readonly plots = new InView<Plots>(api.plots, PLOTS);
  readonly uncertainty = new InView<Ellipses>(api.uncertainty, UNCERTAINTY);
  /** what the server knows about the selected track */
  readonly selected = new Selected();
  /** the zones that users watch, drawn and changed */
  readonly zones = new ZoneTool((action) => this.act(action));
  dockOpen = $state(true);
  /** on a phone: what was asked to be seen, until it is */
  sheetWanted = $state<'chart' | 'incidents' | null>(null);
  /** what was not done and why; said until the next action */
  notice = $state('');

  /** the address says where to look: then a selection in it does not move the chart */
  private startsElsewhere = false;

  constructor(live: Live, seat: Seat, surroundings: Surroundings = present) {
    this.live = live;
    this.seat = seat;
    const momentMs = (): number => live.stream.eventNow();
    this.cameras = new Cameras(surroundings.cameras, momentMs);
    this.weather = new Known(surroundings.weather, momentMs);
    this.registration = new Known(REGISTRATION, momentMs);
    const { track, alert } = readAddress();
    this.track = track ?? null;
    this.alert = alert ?? null;
  }

  /** Takes the chart that was opened, and shows it what is already chosen. */
  takeChart(chart: Chart): void {
    this.startsElsewhere = readAddress().view !== undefined;
    this.chart = chart;
    chart.setVectorMinutes(this.vectorMinutes);
    chart.select(this.track);
    this.applyFilter();
  }

  /** The chart is drawn: what the address selected is brought into view, unless it also says where to look. */
  chartIsReady(): void {
    if (!this.startsElsewhere) this.flyToSelection();
  }

  /** Selects a track, with its worst open alert, or nothing. */
  selectTrack(track: number | null): void {
    this.choose(track, track === null ? null : (this.live.worst.get(track)?.id ?? null));
  }

  /** Selects an alert with its track, and flies there. */
  selectAlert(id: number): void {
    const alert = this.live.state.alerts.get(id);
    if (alert === undefined) return;
    this.choose(alert.track, id);
    this.flyToSelection();
  }

  /** Brings the selected track, or the place of the selected alert, into the middle. */
  flyToSelection(): void {
    const alert = this.alert === null ? undefined : this.live.state.alerts.get(this.alert);
    if (this.track !== null && this.live.stream.tracks.slot(this.track) >= 0) this.chart?.flyTo(this.track);
    else if (alert !== undefined) this.chart?.flyTo([alert.lon, alert.lat]);
  }

  /** What an address of this page says to look at, on a picture that is open already. */
  lookAt({ view, track, alert }: Address): void {
    if (track !== undefined || alert !== undefined) this.choose(track ?? null, alert ?? null);
    if (view !== undefined) this.chart?.flyTo([view.lon, view.lat], view.zoom);
    else if (track !== undefined) this.flyToSelection();
  }

  private choose(track: number | null, alert: number | null): void {
    this.track = track;
    if (this.alert !== alert) this.handling.form = null;
    this.alert = alert;
    this.notice = '';
    this.chart?.select(track);
    writeAddress({ track: track ?? undefined, alert: alert ?? undefined });
  }

  /** The line that predictions are made for; null while the picture is old, of which nothing is predicted. */
  get lineAhead(): BoundaryLine | null {
    return this.live.isConnected ? this.boundary : null;
  }

  async setClock(change: { readonly speed?: number; readonly playing?: boolean }): Promise<void> {
    await this.act((actor) => api.setClock(change, actor));
  }

  /** Tells a unit what to do; what she is about then, or null where it was not done. */
  async orderUnit(unit: string, order: UnitOrder): Promise<Unit | null> {
    let answer: Unit | null = null;
    await this.act(async (actor) => { answer = await api.orderUnit(unit, order, actor); });
    return answer;
  }

  /** Tells a camera where to look; whether it was told. */
  async orderCamera(camera: string, order: CameraOrder): Promise<boolean> {
    let isDone = false;
    await this.act(async (actor) => {
      await api.orderCamera(camera, order, actor);
      isDone = true;
    });
    return isDone;
  }

  /** Whether there are units and cameras to be told: only a simulation has them. */
  get canOrder(): boolean {
    return this.isLive && this.live.state.run?.kind === 'simulation';
  }

  /** Does something with a name behind it, and says so where it was refused; whether it was done. */
  private async act(action: (actor: Actor) => Promise<unknown>): Promise<boolean> {
    this.notice = '';
    const actor = await this.seat.operator.need();
    if (actor === null) return false;
    try {
      await action(actor);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.notice = word('action.refused', { reason: error.status === 0 ? word('action.unreachable') : error.message });
      return false;
    }
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.applyFilter();
  }

  private applyFilter(): void {
    const filter = this.filter;
    this.chart?.setFilter(isEverything(filter) ? null : (tracks, slot) => passes(filter, tracks, slot));
  }

  nextVectorMinutes(): void {
    const next = VECTOR_MINUTES.find((minutes) => minutes > this.vectorMinutes) ?? VECTOR_MINUTES[0];
    this.vectorMinutes = next;
    this.chart?.setVectorMinutes(next);
  }

  togglePanel(panel: Exclude<Panel, null>): void {
    this.panel = this.panel === panel ? null : panel;
  }

  /** Event time over wall time: 0 while the clock stands, infinity where it runs as fast as it can. */
  get speed(): number {
    const { clock } = this.live.state;
    if (clock === null || !clock.playing || clock.ended) return 0;
    return clock.speed === 0 ? Infinity : Math.abs(clock.speed);
  }

  /** Whether this is the picture of now: orders are given there only, and only there is it known where radars see and what they saw. */
  get isLive(): boolean {
    return this.live.state.recording === null;
  }

  /** Closes what lies on top of the chart; says whether anything did. */
  closeTop(): boolean {
    if (this.panel === 'zones' && this.zones.isOpen) this.zones.leave();
    else if (this.panel !== null) this.panel = null;
    else if (this.cameras.isOn && this.cameras.chosen !== null) this.cameras.chosen = null;
    else return false;
    return true;
  }

  /** Esc: closes what is open, else clears the selection. */
  back(): void {
    if (!this.closeTop()) this.selectTrack(null);
  }
}
