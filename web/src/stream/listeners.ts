/** Calls its listeners when something changed, each no more often than it asked for. */
export class Listeners<T> {
  private readonly all = new Set<Listener<T>>();

  constructor(private readonly current: () => T) {}

  /** Calls `listener` at once, then after changes at most `hz` times a second. Returns how to stop. */
  add(listener: (value: T) => void, hz: number): () => void {
    const entry: Listener<T> = { call: listener, everyMs: 1000 / hz, lastMs: performance.now(), timer: undefined };
    this.all.add(entry);
    listener(this.current());
    return () => {
      clearTimeout(entry.timer);
      this.all.delete(entry);
    };
  }

  changed(): void {
    for (const entry of this.all) this.schedule(entry);
  }

  clear(): void {
    for (const entry of this.all) clearTimeout(entry.timer);
    this.all.clear();
  }

  private schedule(entry: Listener<T>): void {
    if (entry.timer !== undefined) return;
    const waitMs = Math.max(0, entry.lastMs + entry.everyMs - performance.now());
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      entry.lastMs = performance.now();
      entry.call(this.current());
    }, waitMs);
  }
}

interface Listener<T> {
  readonly call: (value: T) => void;
  readonly everyMs: number;
  lastMs: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}
