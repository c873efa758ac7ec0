import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket, WebSocketServer } from 'ws';
import { openViewing } from './open';
import type { Viewing } from './stream';

const AT = '2026-11-13T18:30:00.000Z';

function hello(time: string, alertSeq = 0) {
  return {
    kind: 'hello',
    protocol: 'offing.v1',
    version: '0.1.0',
    area: { id: 'hong-kong', name: 'Hong Kong', bounds: [113, 21, 115, 23], timeZone: 'Asia/Hong_Kong' },
    run: {
      kind: 'replay',
      source: 'night-dash',
      title: 'Night dash',
      seed: 7,
      simulated: true,
      clock: { time, speed: 1, playing: false, ended: false, from: '2026-11-13T18:00:00.000Z', to: '2026-11-13T19:00:00.000Z', growing: false },
      sensors: [],
      feeds: [],
    },
    recording: { id: 'r1', title: 'Night dash' },
    tileM: 16_000,
    rateHz: 1,
    alertSeq,
  };
}

/** A server on a real socket that notes where each viewing began and what it was told. */
class Server {
  readonly heard: { kind: string }[] = [];
  readonly began: URLSearchParams[] = [];
  private constructor(private readonly server: WebSocketServer) {
    server.on('connection', (socket: NodeSocket, request: IncomingMessage) => {
      const asked = new URL(request.url ?? '', 'http://offing.test').searchParams;
      this.began.push(asked);
      socket.on('message', (data: Buffer) => {
        this.heard.push(JSON.parse(data.toString()) as { kind: string });
        server.emit('heard');
      });
      socket.send(JSON.stringify(hello(asked.get('at') ?? '2026-11-13T18:00:00.000Z')));
    });
  }

  static async listen(port = 0): Promise<Server> {
    const server = new WebSocketServer({ port, host: '127.0.0.1', handleProtocols: (offered) => [...offered][0] ?? false });
    await once(server, 'listening');
    return new Server(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async hears(count: number): Promise<void> {
    while (this.heard.length < count) await once(this.server, 'heard');
  }

  say(message: unknown): void {
    for (const client of this.server.clients) client.send(JSON.stringify(message));
  }

  async close(): Promise<void> {
    for (const client of this.server.clients) client.terminate();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const open: { viewing?: Viewing; server?: Server } = {};

afterEach(async () => {
  open.viewing?.close();
  await open.server?.close();
});

async function viewed(atMs?: number): Promise<{ viewing: Viewing; server: Server }> {
  const server = (open.server = await Server.listen());
  const create = (url: string, protocol: string) => new NodeSocket(url, protocol) as unknown as WebSocket;
  const viewing = (open.viewing = openViewing('r1', atMs, `ws://127.0.0.1:${server.port}/api/stream`, create));
  await server.hears(2);
  return { viewing, server };
}

function until(viewing: Viewing, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = viewing.subscribe(() => {
      if (holds()) setTimeout(() => (stop(), resolve()));
    }, 200);
  });
}

describe('a viewing', () => {
  it('begins at the moment that it was opened for', async () => {
    const { viewing, server } = await viewed(Date.parse(AT));

    expect(Object.fromEntries(server.began[0])).toEqual({ recording: 'r1', at: AT });
    expect(viewing.eventNow()).toBe(Date.parse(AT));
    expect(viewing.state.recording?.title).toBe('Night dash');
  });

  it('passes every order on in the words of the wire', async () => {
    const { viewing, server } = await viewed();
    viewing.play(-10);
    viewing.pause();
    viewing.seek(Date.parse(AT));
    viewing.step('tick');
    viewing.step('alert', true);
    viewing.loop(Date.parse(AT), Date.parse(AT) - 60_000);
    viewing.endLoop();
    await server.hears(9);

    expect(server.heard.slice(2)).toEqual([
      { kind: 'play', speed: -10 },
      { kind: 'pause' },
      { kind: 'seek', time: AT },
      { kind: 'step', by: 'tick' },
      { kind: 'step', by: 'alert', back: true },
      { kind: 'loop', from: '2026-11-13T18:29:00.000Z', to: AT },
      { kind: 'loop' },
    ]);
  });

  it('stands while its server is away, and goes on from there at the same speed', async () => {
    const { viewing, server } = await viewed(Date.parse(AT));
    const clock = { ...hello(AT).run.clock, speed: -5, playing: true };
    server.say({ kind: 'clock', clock });
    await until(viewing, () => viewing.state.clock?.playing === true);
    const { port } = server;
    await server.close();
    await until(viewing, () => viewing.state.connection.kind === 'lost');
    const stoodAt = viewing.eventNow();
    const again = (open.server = await Server.listen(port));
    await again.hears(2);

    expect(viewing.eventNow()).toBe(stoodAt);
    expect(Object.fromEntries(again.began[0])).toEqual({ recording: 'r1', at: new Date(stoodAt).toISOString(), speed: '-5', playing: 'true' });
  });
});
