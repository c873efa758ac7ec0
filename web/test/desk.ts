import { encodeFrame, type Row } from '../dev/wire.js';
import type { Alert, ServerMessage } from '../src/stream';
import { openStream } from '../src/stream';
import { Shell } from '../src/shell/shell.svelte';
import type { Desk } from '../src/watch/desk.svelte';

export const START = '2026-11-13T18:41:18.000Z';

/** The far end of a socket: what a server would say is put in here. */
class Wire extends EventTarget {
  readonly readyState = 1;
  binaryType = 'arraybuffer';

  send(): void {
    // what the page says is not looked at here
  }

  close(): void {
    this.lose();
  }

  say(message: ServerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  frame(...rows: Row[]): void {
    const bytes = encodeFrame({ seq: 1, time: Date.parse(START), tile: '0,0', whole: true, rows, left: [] });
    this.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(bytes).buffer }));
  }

  lose(): void {
    this.dispatchEvent(new Event('close'));
  }
}

export interface Setting {
  readonly shell: Shell;
  /** of the live picture */
  readonly desk: Desk;
  readonly wire: Wire;
  /** reads the stream now, as the panels do four times a second */
  readonly read: (nowMs?: number) => void;
  readonly close: () => void;
}

/** A desk on a real stream whose socket is held in hand. The clock of the run stands. */
export function openDesk(): Setting {
  const wire = new Wire();
  const stream = openStream('ws://offing.test/api/stream', () => wire as unknown as WebSocket);
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const shell = new Shell(stream, storage);
  const desk = shell.watch;
  const read = (nowMs = Date.now()): void => {
    desk.live.read(stream.state, nowMs);
  };
  return { shell, desk, wire, read, close: () => { stream.close(); } };
}

export function hello(): ServerMessage {
  return {
    kind: 'hello',
    protocol: 'offing.v1',
    version: '0.1.0',
    area: { id: 'hong-kong', name: 'Hong Kong', bounds: [113, 21, 115, 23], timeZone: 'Asia/Hong_Kong' },
    run: {
      kind: 'simulation',
      source: 'night-dash',
      title: 'Night dash',
      seed: 7,
      clock: { time: START, speed: 1, playing: false, ended: false },
      sensors: [{ id: 'r1', name: 'Soko', kind: 'radar', silent: false }],
      feeds: [],
    },
    tileM: 16_000,
    rateHz: 1,
    alertSeq: 0,
  };
}

export function raised(id: number, change: Partial<Alert> = {}): ServerMessage {
  const alert: Alert = {
    id,
    seq: id,
    rule: 'fast-inbound',
    title: `Alert ${id}`,
    severity: 'alarm',
    category: 'smuggling',
    state: 'raised',
    track: 400 + id,
    raisedAt: START,
    changedAt: START,
    changedBy: '',
    incident: id,
    sentence: '',
    lon: 113.8,
    lat: 22.1,
    evidence: [{ indicator: 'aisSilentMinutes', value: '', unit: 'min', limit: '' }],
    ...change,
  };
  return { kind: 'alert', alert };
}
