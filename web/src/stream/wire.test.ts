import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameras, coverage, footageOf, plots, uncertainty, units, weather } from '../../test/fixtures';
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

  it.each(['hello', 'hello-replay', 'clock', 'clock-replay', 'rewind', 'rules', 'alert', 'identities', 'sensors', 'skipped', 'problem', 'footage', 'footage-sky'])('%s is understood', (name) => {
    const state = apply(initialState(0), message(name));

    expect(state.notUnderstood).toEqual({});
  });

  it('leads to the state of a run under way', () => {
    const state = ['hello', 'clock', 'sensors', 'alert', 'skipped', 'rules'].map(message).reduce(apply, initialState(0));

    expect(state.area?.timeZone).toBe('Asia/Hong_Kong');
    expect(state.run).toMatchObject({ kind: 'simulation', title: 'Two dark go-fasts', seed: 7 });
    expect(state.clock).toMatchObject({ speed: 10, playing: true });
    expect(state.alerts.get(3)).toMatchObject({ rule: 'fast-inbound', severity: 'alarm', track: 2 });
    expect(state.sensors.map((sensor) => sensor.silent)).toEqual([false, true]);
    expect(state.skippedFrames).toBe(12);
    expect(state.rulesVersion).toBe(14);
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

  it('tells a frame: the sea that it shows, and what is made out of each thing', () => {
    const state = apply(initialState(0), message('footage'));
    const frame = state.footage.get('fan-lau-thermal');

    expect(frame).toMatchObject({ sensor: 'thermal', mode: 'scan', azimuthDeg: 180, fieldOfViewDeg: 4 });
    expect(frame?.footprint.length).toBeGreaterThan(4);
    expect(frame?.centre?.[1]).toBeLessThan(22.2);
    expect(frame?.sightings).toMatchObject([{ level: 'recognised', vesselType: 'go-fast', persons: 3, errorM: 120 }, { level: 'detected' }]);
    expect(frame?.sightings[1].vesselType).toBeUndefined();
    expect(footageOf('footage-sky')).toMatchObject({ footprint: [], sightings: [] });
  });

  it('tells of each unit what she is about, and why she cannot', () => {
    expect(units().map(({ task, bound }) => [task, bound?.feasible, bound?.reason])).toEqual([
      ['beat', undefined, undefined],
      ['intercept', true, undefined],
      ['intercept', false, 'it is faster and opens the distance'],
      [undefined, undefined, undefined],
    ]);
  });

  it('tells cameras by mast and by unit, coverage by cell, and weather by station', () => {
    expect(cameras().map(({ name, site, unit }) => [name, site, unit])).toEqual([
      ['Fan Lau', 'camera-fan-lau', undefined],
      ['PL 03', undefined, 'PL 03'],
    ]);
    expect([...atob(coverage().values)].map((cell) => cell.charCodeAt(0))).toEqual([0, 49, 100, 255]);
    expect(weather().map(({ site, tideM }) => [site, tideM])).toEqual([['weather-cheung-chau', 1.42], ['weather-waglan', undefined]]);
  });

  it('tells plots by radar, the newest first, and how sure it is by track', () => {
    const { time, total, radars, plots: rows } = plots();

    expect(total).toBe(2);
    expect(rows.map(([, , ms, radar]) => [Date.parse(time) - ms, radars[radar]])).toEqual([[400, 'radar-soko'], [3400, 'radar-waglan']]);
    expect(uncertainty().probability).toBe(0.95);
    expect(uncertainty().ellipses.map(([track, , , major, minor]) => [track, major, minor])).toEqual([[412, 64.8, 24.5], [414, 64.8, 24.5]]);
  });
});
