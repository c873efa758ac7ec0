import { word } from '../i18n/words';
import { ApiError, recordingApi, type Actor, type Library, type Recording, type Scenario } from '../stream';
import type { Operator } from '../watch/operator.svelte';
import { newestFirst, shown, shownScenarios, type Order } from './shelf';

/** How often the list is asked for again: while something grows, and while nothing does. */
const GROWING_MS = 1500;
const STILL_MS = 10_000;

/** How often a simulation that was started is asked for its first moment. */
const FIRST_MS = 400;

/** Titles that the server takes. */
export const LONGEST_TITLE = 120;

/** The library as it was last heard, and what is done in it. */
export class Shelf {
  library = $state.raw<Library | null>(null);
  scenarios = $state.raw<readonly Scenario[]>([]);
  /** why the list is not known, or no longer; empty while it is */
  failure = $state('');
  text = $state('');
  order = $state.raw<Order>(newestFirst);
  /** what was not done and why */
  notice = $state('');
  /** the recording whose title is being written */
  renaming = $state<string | null>(null);
  /** the one that is to be deleted, once that was confirmed */
  deleting = $state.raw<Recording | null>(null);
  /** the scenario that is being simulated until it can be opened */
  starting = $state<string | null>(null);

  readonly recordings: readonly Recording[] = $derived(shown(this.library?.recordings ?? [], this.text, this.order));
  readonly stories: readonly Scenario[] = $derived(shownScenarios(this.scenarios, this.text));
  private readonly closing = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly operator: Operator,
    private readonly open: (recording: string) => void,
  ) {}

  /** Begins to ask; returns how to stop. */
  start(): () => void {
    void this.refresh();
    recordingApi.scenarios(this.closing.signal).then(({ scenarios }) => (this.scenarios = scenarios), forgiven);
    return () => {
      this.closing.abort();
      clearTimeout(this.timer);
    };
  }

  /** Asks for the list now, and again and again. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    await recordingApi.list(this.closing.signal).then(
      (library) => {
        this.library = library;
        this.failure = '';
      },
      (error: unknown) => {
        if (!this.closing.signal.aborted) this.failure = reasonOf(error);
      },
    );
    if (this.closing.signal.aborted) return;
    const isGrowing = this.library?.recordings.some((each) => each.growing) ?? false;
    this.timer = setTimeout(() => void this.refresh(), isGrowing ? GROWING_MS : STILL_MS);
  }

  /** Gives a recording another title; the old one again is no change. */
  async rename(recording: Recording, title: string): Promise<void> {
    this.renaming = null;
    const wanted = title.trim();
    if (wanted === '' || wanted === recording.title) return;
    await this.act((actor) => recordingApi.rename(recording.id, wanted, actor));
  }

  async remove(recording: Recording): Promise<void> {
    this.deleting = null;
    await this.act((actor) => recordingApi.remove(recording.id, actor));
  }

  /** Simulates a scenario ahead, and opens it as soon as there is a first moment to show. */
  async simulate(scenario: Scenario): Promise<void> {
    this.starting = scenario.id;
    const recording = await this.act((actor) => recordingApi.simulate({ scenario: scenario.id }, actor));
    if (recording !== undefined) await this.openWhenBegun(recording);
    this.starting = null;
  }

  private async openWhenBegun({ id }: Recording): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      const found = await recordingApi.find(id, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (found?.from !== undefined) return this.open(id);
      await new Promise((resolve) => setTimeout(resolve, FIRST_MS));
    }
  }

  /** Does something with a name behind it, and says so where it was refused. */
  private async act<T>(action: (actor: Actor) => Promise<T>): Promise<T | undefined> {
    this.notice = '';
    const actor = await this.operator.need();
    if (actor === null) return undefined;
    try {
      return await action(actor);
    } catch (error) {
      this.notice = word('action.refused', { reason: reasonOf(error) });
      return undefined;
    } finally {
      void this.refresh();
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError)) throw error;
  return error.status === 0 ? word('action.unreachable') : error.message;
}

/** Recordings are shown without scenarios too; that the server does not answer is told of the list. */
function forgiven(error: unknown): void {
  if (!(error instanceof ApiError) && !(error instanceof DOMException)) throw error;
}
