import { linkTo, writeAddress, type Address, type PageName } from '../address';
import type { Language } from '../i18n/language.svelte';
import { word } from '../i18n/words';
import { aheadText } from '../library/shelf';
import type { Replay } from '../replay/replay.svelte';
import { api, ApiError, recordingApi, type Alert, type RecorderState, type Scenario, type Stream } from '../stream';
import { Desk } from '../watch/desk.svelte';
import { isNew } from '../watch/incidents';
import { Live } from '../watch/live.svelte';
import { Tune } from '../tune/tune.svelte';
import { Seat } from '../watch/seat.svelte';
import { momentOfReplay, momentOfWatch } from './moment';
import { savePicture } from './picture';
import { chooseLanguage } from './language';
import { Router } from './router.svelte';
import { momentBefore, whyNotBack } from '../watch/windBack';

/** What stands where a recording should be shown and is not yet, or never. */
export type Opening = 'asking' | 'none' | 'notRecorded';

/** Browsers refuse a page that changes its address more often than about three times a second. */
const ADDRESS_MS = 2000;

/** The whole page: who sits here, the live picture that never stops, and the page that is open before it. */
export class Shell {
  readonly seat: Seat;
  readonly router = new Router();
  /** the live picture */
  readonly watch: Desk;
  /** the rules and what was made of them here: drafts stay whatever page is open */
  readonly tune: Tune;
  /** what the Replay page shows, while it does */
  replay = $state.raw<Replay | null>(null);
  /** the recording that Replay is to show, with the address that asked for it; or why there is none */
  opened = $state.raw<Opening | { readonly recording: string; readonly address: Address }>('asking');
  /** what can be simulated: of which length a simulation that runs ahead will be */
  private scenarios = $state.raw<readonly Scenario[]>([]);
  private asking = new AbortController();
  private saidAtMs = 0;

  readonly page: PageName = $derived(this.router.address.page);
  /** the picture that is on the screen */
  readonly live: Live = $derived.by(() => this.replay?.live ?? this.watch.live);
  /** live alerts that nobody has answered, the most urgent first */
  readonly newAlerts: readonly Alert[] = $derived.by(() => this.watch.live.alerts.filter(isNew));
  readonly recorder: RecorderState | undefined = $derived.by(() => this.watch.live.state.run?.recording);

  constructor(
    private readonly stream: Stream,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    this.seat = new Seat(storage);
    this.watch = new Desk(new Live(stream), this.seat);
    this.tune = new Tune(this.seat.operator);
  }

  /** Begins to read and to listen; returns how to stop. */
  start(): () => void {
    const stops = [this.watch.live.start(), this.router.start()];
    return () => {
      stops.forEach((stop) => { stop(); });
      this.asking.abort();
    };
  }

  /** Asks what does not come by the stream, once the server hears us. */
  learn(): void {
    api.area().then((area) => (this.watch.area = area), forgiven);
    api.run().then((details) => (this.watch.isSimulated = details.simulated), forgiven);
    recordingApi.scenarios().then(({ scenarios }) => (this.scenarios = scenarios), forgiven);
    api.session().then((session) => (this.seat.operator.tokenName = session.operator), forgiven);
  }

  /** Behind another page the live picture asks for alerts and the clock, and for no tracks. */
  showLive(isShown: boolean): void {
    const { area } = this.watch.live.state;
    if (area !== null) this.stream.setView(isShown ? area.bounds : null);
  }

  /** Opens what the address asks for: a recording, or another moment of the one that is open. */
  follow(address: Address): void {
    this.asking.abort();
    if (address.page === 'watch') this.watch.lookAt(address);
    if (address.page === 'tune') this.tune.choose(address.rule);
    if (address.page === 'replay') void this.openRecording(address);
  }

  private async openRecording(address: Address): Promise<void> {
    // The recorder may begin another recording meanwhile: what is looked at stays.
    if (address.recording === undefined && this.replay !== null) return;
    const recording = address.recording ?? this.recorder?.recording;
    if (recording === undefined) this.opened = this.watch.live.state.run === null ? 'asking' : 'notRecorded';
    else if (this.replay?.recording === recording) this.turnTo(this.replay, address);
    else await this.find(recording, address);
  }

  /** A recording that the server does not know is told; one that it cannot be asked about is tried. */
  private async find(recording: string, address: Address): Promise<void> {
    this.opened = 'asking';
    this.asking = new AbortController();
    const { signal } = this.asking;
    const isKnown = await recordingApi.find(recording, signal).then(
      () => true,
      (error: unknown) => !(error instanceof ApiError && error.status === 404),
    );
    if (!signal.aborted) this.opened = isKnown ? { recording, address } : 'none';
  }

  private turnTo(replay: Replay, { timeMs, view, track, alert }: Address): void {
    if (timeMs !== undefined) replay.viewing.seek(timeMs);
    if (track !== undefined || alert !== undefined) {
      replay.track = track ?? null;
      replay.alert = alert ?? null;
    }
    if (view !== undefined) replay.chart?.flyTo([view.lon, view.lat], view.zoom);
  }

  /** Keeps the replayed moment and selection in the page's address: a reload, and the way back, lead to it. */
  keepMoment(nowMs: number): void {
    if (this.replay === null || this.page !== 'replay') return;
    const isStill = this.replay.live.state.clock?.playing !== true;
    if (this.replay.live.state.recording === null || (!isStill && nowMs - this.saidAtMs < ADDRESS_MS)) return;
    this.saidAtMs = nowMs;
    const { recording, timeMs, track, alert } = momentOfReplay(this.replay);
    writeAddress({ recording, timeMs, track, alert });
  }

  /** Opens the running recording some time ago, with the same view and selection; says why where it cannot. */
  windBack(byMs: number): void {
    this.replayAt(momentBefore(this.watch.live.eventNow, byMs));
  }

  /** Opens the running recording at a moment. */
  replayAt(timeMs: number): void {
    this.watch.notice = whyNotBack(this.recorder);
    if (this.watch.notice === '' && !Number.isNaN(timeMs)) this.router.go({ ...momentOfWatch(this.watch), page: 'replay', timeMs });
  }

  /** Back to the live picture, where it was left. */
  toLive(): void {
    this.router.open('watch');
  }

  /** Says everything in another language from now on, and the next time too. */
  chooseLanguage(language: Language): void {
    chooseLanguage(language, this.storage);
  }

  /** Gives a link to what is looked at now. */
  share(): void {
    if (!this.isChartShown) return;
    void this.seat.giveLink(linkTo(this.replay === null ? momentOfWatch(this.watch) : momentOfReplay(this.replay)));
  }

  /** Keeps the chart that is on the screen as a picture in a file. */
  savePicture(): void {
    const { chart, area } = this.replay === null ? this.watch : this.replay.desk;
    if (chart === null || !this.isChartShown) return;
    savePicture(this.live, chart, area).catch((error: unknown) => {
      this.seat.said = word('picture.failed', { reason: error instanceof Error ? error.message : String(error) });
    });
  }

  /** Whether the page that is open shows a moment on a chart. */
  get isChartShown(): boolean {
    return this.page === 'watch' || this.page === 'replay';
  }

  /** How far a simulation that is looked at has been computed ahead; empty where none is. */
  get ahead(): string {
    const { clock, recording } = this.live.state;
    if (recording === null || clock?.growing !== true || recording.current) return '';
    const seconds = (Date.parse(clock.to ?? clock.time) - Date.parse(clock.from ?? clock.time)) / 1000;
    return aheadText(seconds, this.scenarios.find((each) => each.id === recording.source));
  }

  get title(): string {
    const { run, recording } = this.live.state;
    if (this.page === 'library') return word('library.pageTitle');
    if (this.page === 'tune') return word('tune.pageTitle');
    return run === null ? word('app.name') : word('app.title', { run: word(`run.${run.kind}`), title: recording?.title ?? run.title });
  }
}

/** The chart says itself that it has no area, and the bar that there is no server. */
function forgiven(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}
