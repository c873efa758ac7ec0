import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket, WebSocketServer } from 'ws';
import { encodeFrame } from '../../dev/wire.js';
import { row } from '../../test/rows';
import { openStream } from './open';
import type { State } from './state';
import type { Stream } from './stream';

const hello = {
  kind: 'hello',
  protocol: 'offing.v1',
  version: '0.1.0',
  area: { id: 'hong-kong', name: 'Hong Kong', bounds: [113, 21, 115, 23], timeZone: 'Asia/Hong_Kong' },
  run: {
    kind: 'simulation',
    source: 'scenario',
    title: 'night-dash',
    seed: 7,
    clock: { time: '2026-11-13T18:41:18.000Z', speed: 10, playing: true, ended: false },
    sensors: [],
    feeds: [],
  },
  tileM: 16_000,
  rateHz: 1,
  alertSeq: 0,
};

/** A server on a real socket that notes what it hears. */
class Server {
  readonly heard: unknown[] = [];
  private readonly server: WebSocketServer;

  private constructor(port: number) {
    this.server = new WebSocketServer({ port, host: '127.0.0.1', handleProtocols: (offered) => [...offered][0] ?? false });
    this.server.on('connection', (socket) => {
      socket.on('message', (data: Buffer) => this.heard.push(JSON.parse(data.toString())));
      socket.send(JSON.stringify(hello));
    });
  }

  static async listen(port = 0): Promise<Server> {
    const server = new Server(port);
    await new Promise((resolve) => server.server.once('listening', resolve));
    return server;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  say(message: object | Uint8Array): void {
    for (const client of this.server.clients) client.send(message instanceof Uint8Array ? message : JSON.stringify(message));
  }

  async close(): Promise<void> {
    for (const client of this.server.clients) client.terminate();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const open: { stream?: Stream; server?: Server } = {};

afterEach(async () => {
  open.stream?.close();
  await open.server?.close();
});

async function connected(): Promise<{ stream: Stream; server: Server }> {
  const server = (open.server = await Server.listen());
  const create = (url: string, protocol: string) => new NodeSocket(url, protocol) as unknown as WebSocket;
  const stream = (open.stream = openStream(`ws://127.0.0.1:${server.port}/api/stream`, create));
  await until(stream, (state) => state.connection.kind === 'connected');
  return { stream, server };
}

function until(stream: Stream, holds: (state: State) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = stream.subscribe((state) => {
      if (holds(state)) setTimeout(() => (stop(), resolve()));
    }, 200);
  });
}

function frame(seq: number): Uint8Array {
  return encodeFrame({ seq, time: Date.parse(hello.run.clock.time), tile: '0,0', whole: true, rows: [row(1), row(2)], left: [] });
}

describe('the stream', () => {
  it('greets back with its view and where it stands in the alert log', async () => {
    const { stream, server } = await connected();
    server.say({ kind: 'clock', clock: hello.run.clock });
    await until(stream, () => server.heard.length === 2);

    expect(server.heard).toEqual([
      { kind: 'view', bounds: [113, 21, 115, 23] },
      { kind: 'resume', alertSeq: 0 },
    ]);
  });

  it('takes frames into the tracks', async () => {
    const { stream, server } = await connected();
    server.say(frame(1));
    await until(stream, () => stream.tracks.size > 0);

    expect(stream.tracks.find(2)).toMatchObject({ sogKn: 10, cogDeg: 90, identity: null });
  });

  it('asks for no tracks while nothing is looked at, and for all of them anew afterwards', async () => {
    const { stream, server } = await connected();
    server.say(frame(1));
    await until(stream, () => stream.tracks.size > 0);

    stream.setView(null);
    expect(stream.tracks.size).toBe(0);
    stream.setView([113, 21, 115, 23]);
    server.say(frame(2));
    await until(stream, () => stream.tracks.size > 0);

    expect(stream.tracks.size).toBe(2);
    expect(server.heard.slice(2)).toEqual([
      { kind: 'view', bounds: [115, 21, 116, 23] },
      { kind: 'view', bounds: [113, 21, 115, 23] },
    ]);
  });

  it('keeps the frames of the cameras that are watched, and of no others', async () => {
    const { stream, server } = await connected();
    stream.watchCameras(['a', 'b']);
    for (const camera of ['a', 'b']) server.say({ kind: 'footage', footage: { camera, footprint: [], sightings: [] } });
    await until(stream, (state) => state.footage.size === 2);

    stream.watchCameras(['b'], 5);
    server.say(frame(1));
    await until(stream, () => stream.tracks.size > 0);

    expect([...stream.state.footage.keys()]).toEqual(['b']);
    expect(server.heard.slice(2)).toEqual([
      { kind: 'cameras', cameras: ['a', 'b'], rateHz: 1 },
      { kind: 'cameras', cameras: ['b'], rateHz: 5 },
    ]);
  });

  it('counts what it cannot read, and goes on', async () => {
    const { stream, server } = await connected();
    server.say(new Uint8Array([1, 2, 3]));
    server.say({ kind: 'alert' });
    server.say({ kind: 'weather' });
    server.say(frame(1));
    await until(stream, () => stream.tracks.size > 0);

    expect(stream.state.notUnderstood).toEqual({
      'stream.frame.malformed': 1,
      'stream.text.malformed': 1,
      'stream.kind.unknown:weather': 1,
    });
  });

  it('says since when it is lost, comes back by itself, and asks for the alerts that it missed', async () => {
    const { stream, server } = await connected();
    server.say({ kind: 'alert', alert: { id: 3, seq: 12 } });
    await until(stream, (state) => state.alertSeq === 12);
    const { port } = server;

    await server.close();
    await until(stream, (state) => state.connection.kind === 'lost');
    const lost = stream.state.connection;
    expect(lost.kind === 'lost' && lost.nextTryMs > lost.sinceMs).toBe(true);

    const again = (open.server = await Server.listen(port));
    hello.alertSeq = 12;
    await until(stream, (state) => state.connection.kind === 'connected');
    again.say({ kind: 'clock', clock: hello.run.clock });
    await until(stream, () => again.heard.length === 2);

    expect(again.heard[1]).toEqual({ kind: 'resume', alertSeq: 12 });
  });

  it('says that it is behind when the server left frames out', async () => {
    const { stream, server } = await connected();
    server.say({ kind: 'skipped', frames: 4 });
    await until(stream, (state) => state.connection.kind === 'behind');

    expect(stream.state.connection).toMatchObject({ frames: 4 });
    expect(stream.state.skippedFrames).toBe(4);
  });

  it('runs event time on at the speed of the run', async () => {
    const { stream } = await connected();
    const eventMs = stream.eventNow();
    const wallMs = Date.now();
    await until(stream, () => true);
    await new Promise((resolve) => setTimeout(resolve, 30));

    const rate = (stream.eventNow() - eventMs) / (Date.now() - wallMs);
    expect(rate).toBeGreaterThan(8);
    expect(rate).toBeLessThan(12);
  });
});
