/** Where the socket stands, told to its owner. Wall times, epoch milliseconds. */
export interface SocketEvents {
  opened(): void;
  text(text: string): void;
  binary(bytes: Uint8Array): void;
  /** it is gone; the next try is due then */
  lost(tries: number, nextTryMs: number): void;
  /** a try begins */
  trying(): void;
}

/** What a browser's WebSocket is to us: Node's in tests has it too. */
export type SocketFactory = (url: string, protocol: string) => WebSocket;

const PROTOCOL = 'offing.v1';

/** Waits between tries, milliseconds; the last one for ever after. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 15_000] as const;

/** A WebSocket that comes back: opens at once, and again after each loss, later and later, until closed. */
export class ReturningSocket {
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private closed = false;

  constructor(
    /** asked before each try */
    private readonly url: () => string,
    private readonly events: SocketEvents,
    private readonly create: SocketFactory = (address, protocol) => new WebSocket(address, protocol),
  ) {
    this.open();
  }

  send(message: unknown): void {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(message));
  }

  /** Gives this socket up, or the wait for the next, and tries at once. */
  retry(): void {
    clearTimeout(this.timer);
    this.drop();
    if (!this.closed) this.open();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.drop();
  }

  private open(): void {
    const socket = this.create(this.url(), PROTOCOL);
    this.socket = socket;
    this.events.trying();
    socket.binaryType = 'arraybuffer';
    const ifCurrent = (act: () => void) => () => this.socket === socket && act();
    socket.addEventListener('open', ifCurrent(() => this.opened()));
    socket.addEventListener('close', ifCurrent(() => this.lost()));
    socket.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (this.socket === socket) this.heard(event.data);
    });
    // An error is followed by a close; without a listener Node would throw.
    socket.addEventListener('error', () => undefined);
  }

  private opened(): void {
    this.tries = 0;
    this.events.opened();
  }

  private heard(data: unknown): void {
    if (typeof data === 'string') this.events.text(data);
    else this.events.binary(new Uint8Array(data as ArrayBuffer));
  }

  private lost(): void {
    this.socket = null;
    const waitMs = WAITS_MS[Math.min(this.tries, WAITS_MS.length - 1)];
    this.tries++;
    this.events.lost(this.tries, Date.now() + waitMs);
    this.timer = setTimeout(() => this.open(), waitMs);
  }

  private drop(): void {
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }
}
