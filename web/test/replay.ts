import { openViewing, type Clock, type recordingApi, type ServerMessage, type Timeline } from '../src/stream';
import { Replay } from '../src/replay/replay.svelte';
import { Seat } from '../src/watch/seat.svelte';

export const FROM = '2026-11-13T18:00:00.000Z';
export const TO = '2026-11-13T19:00:00.000Z';

/** A moment so many seconds after the beginning, epoch milliseconds. */
export const second = (seconds: number): number => Date.parse(FROM) + seconds * 1000;
const at = (seconds: number): string => new Date(second(seconds)).toISOString();

export const timeline: Timeline = {
  from: FROM,
  to: TO,
  stepMs: 60_000,
  tracks: Array.from({ length: 60 }, (_, i) => (i === 50 ? null : 100 + i)),
  alerts: [
    { id: 1, rule: 'silent', title: 'AIS silent', severity: 'caution', category: 'integrity', track: 7, raisedAt: at(300), endedAt: at(600) },
    { id: 2, rule: 'dash', title: 'Dash after loading', severity: 'alarm', category: 'smuggling', track: 388, raisedAt: at(900) },
  ],
  crossings: [{ time: at(1200), track: 388, inbound: false, lon: 113.868, lat: 22.436 }],
  outages: [],
  gaps: [{ from: at(3000), to: at(3060) }],
  light: [],
  commands: [],
};

/** The far end of a viewing's socket: hears the orders, and says its clock as it is told. */
class Wire extends EventTarget {
  readonly readyState = 1;
  binaryType = 'arraybuffer';
  readonly orders: { readonly kind: string }[] = [];
  clock: Clock = { time: FROM, speed: 1, playing: false, ended: false, from: FROM, to: TO, growing: false };

  send(text: string): void {
    const message = JSON.parse(text) as { kind: string };
    if (!['view', 'resume'].includes(message.kind)) this.orders.push(message);
  }

  close(): void {
    this.dispatchEvent(new Event('close'));
  }

  say(message: ServerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  /** Says a clock, and has it read. */
  tell(change: Partial<Clock>): void {
    this.clock = { ...this.clock, ...change };
    this.say({ kind: 'clock', clock: this.clock });
  }
}

export interface ReplaySetting {
  readonly replay: Replay;
  readonly wire: Wire;
  /** says a clock and reads it, as the page does thirty times a second */
  readonly tell: (change: Partial<Clock>) => void;
  readonly close: () => void;
}

/** A replay of an hour, on a real viewing whose socket is held in hand; what is asked for by requests is at hand. */
export async function openReplay(): Promise<ReplaySetting> {
  const wire = new Wire();
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const open = (recording: string, atMs?: number) => openViewing(recording, atMs, 'ws://offing.test/api/stream', () => wire as unknown as WebSocket);
  const about = { id: 'r1', title: 'Night dash', kind: 'simulation', source: 'night-dash', seed: 7, simulated: true, area: 'hong-kong', seconds: 3600, bytes: 1, tracks: 2, alerts: 2, crossings: 1, growing: false, closed: true, current: false } as const;
  const from = { find: () => Promise.resolve(about), timeline: () => Promise.resolve(timeline), area: () => new Promise(() => undefined) } as unknown as typeof recordingApi;
  const replay = new Replay('r1', new Seat(storage), {}, open, from);
  wire.say({
    kind: 'hello',
    protocol: 'offing.v1',
    version: '0.1.0',
    area: { id: 'hong-kong', name: 'Hong Kong', bounds: [113, 21, 115, 23], timeZone: 'Asia/Hong_Kong' },
    run: { kind: 'replay', source: 'night-dash', title: 'Night dash', seed: 7, simulated: true, clock: wire.clock, sensors: [], feeds: [] },
    recording: about,
    tileM: 16_000,
    rateHz: 10,
    alertSeq: 0,
  });
  replay.recorded.load();
  await new Promise((resolve) => setTimeout(resolve));
  const tell = (change: Partial<Clock>): void => {
    wire.tell(change);
    replay.read();
    replay.live.read(replay.viewing.state, Date.now());
  };
  tell({});
  return { replay, wire, tell, close: () => { replay.close(); } };
}
