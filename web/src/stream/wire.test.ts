import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFrame, type Frame } from './frame';
import type { ServerMessage } from './messages';
import { apply, initialState } from './state';

/** What the server's own tests hold it to: both ends read the same files. */
const fixtures = new URL('../../../server/src/test/resources/wire/', import.meta.url);

function bytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, fixtures)));
}

function message(name: string): ServerMessage {
  return JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as ServerMessage;
}

/** A frame as the fixture writes it: plain lists. */
function plain({ timeMs, ...frame }: Frame): Record<string, unknown> {
  const lists = Object.entries(frame).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value] as const);
  return { time: timeMs, ...Object.fromEntries(lists) };
}

describe('the wire as the server writes it', () => {
  it.each(['whole', 'delta'])('a %s frame says what its fixture says', (name) => {
    const said = JSON.parse(readFileSync(new URL('frame.json', fixtures), 'utf8')) as Record<string, object>;

    expect(plain(decodeFrame(bytes(`frame-${name}.cbor`)))).toEqual(said[name]);
  });

  it.each(['hello', 'hello-replay', 'clock', 'clock-replay', 'rewind', 'alert', 'identities', 'sensors', 'skipped', 'problem'])('%s is understood', (name) => {
    const state = apply(initialState(0), message(name));

    expect(state.notUnderstood).toEqual({});
  });

  it('leads to the state of a run under way', () => {
    const state = ['hello', 'clock', 'sensors', 'alert', 'skipped'].map(message).reduce(apply, initialState(0));

    expect(state.area?.timeZone).toBe('Asia/Hong_Kong');
    expect(state.run).toMatchObject({ kind: 'simulation', title: 'Two dark go-fasts', seed: 7 });
    expect(state.clock).toMatchObject({ speed: 10, playing: true });
    expect(state.alerts.get(3)).toMatchObject({ rule: 'fast-inbound', severity: 'alarm', track: 2 });
    expect(state.sensors.map((sensor) => sensor.silent)).toEqual([false, true]);
    expect(state.skippedFrames).toBe(12);
  });

  it('leads to the state of a viewing that runs backwards, and takes back what has not happened yet', () => {
    const viewed = ['hello-replay', 'alert'].map(message).reduce(apply, initialState(0));
    const state = ['clock-replay', 'rewind'].map(message).reduce(apply, viewed);

    expect(state.run).toMatchObject({ kind: 'replay', simulated: true });
    expect(state.recording).toMatchObject({ kind: 'simulation', tracks: 420, growing: true, current: true });
    expect(state.clock).toMatchObject({ speed: -60, growing: true, loop: ['2026-05-28T20:25:40.000Z', '2026-05-28T20:27:40.000Z'] });
    expect(state.alertSeq).toBeLessThanOrEqual(4);
    expect([...state.alerts.values()].every((alert) => alert.seq <= 4)).toBe(true);
  });
});
