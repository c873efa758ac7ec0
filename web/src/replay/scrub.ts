/** A server is asked for a new moment at most so often while a hand drags. */
export const SEEK_EVERY_MS = 50;

/** Passes on where a hand has dragged to: at once, then at most twenty times a second, and always the last place. */
export class Scrub {
  private lastMs = -Infinity;
  private waiting: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly seek: (ms: number) => void,
    private readonly wallMs: () => number = () => performance.now(),
  ) {}

  to(ms: number): void {
    this.waiting = ms;
    const dueMs = this.lastMs + SEEK_EVERY_MS - this.wallMs();
    if (dueMs <= 0) this.flush();
    else this.timer ??= setTimeout(() => { this.flush(); }, dueMs);
  }

  /** Passes on what waits, now. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting === null) return;
    const ms = this.waiting;
    this.waiting = null;
    this.lastMs = this.wallMs();
    this.seek(ms);
  }

  close(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}
