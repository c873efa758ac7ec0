import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import type { Alert, ServerMessage } from './messages';
import { apply, initialState, type State } from './state';

const start = initialState(0);

function hello(alertSeq: number): ServerMessage {
  const clock = { time: '2026-11-13T18:41:18.000Z', speed: 1, playing: true, ended: false };
  return {
    kind: 'hello',
    protocol: 'offing.v1',
    version: '0.1.0',
    area: { id: 'hong-kong', name: 'Hong Kong', bounds: [113, 21, 115, 23], timeZone: 'Asia/Hong_Kong' },
    run: { kind: 'simulation', source: 'scenario', title: 'night-dash', seed: 7, clock, sensors: [], feeds: [] },
    tileM: 16000,
    rateHz: 1,
    alertSeq,
  };
}

function alert(id: number, seq: number, state: Alert['state'] = 'raised'): ServerMessage {
  const at = '2026-11-13T18:41:18.000Z';
  return {
    kind: 'alert',
    alert: {
      id,
      seq,
      rule: 'fast-inbound',
      title: 'Fast inbound',
      severity: 'alarm',
      category: 'smuggling',
      state,
      track: 412,
      raisedAt: at,
      changedAt: at,
      changedBy: '',
      incident: id,
      sentence: '',
      lon: 113.8,
      lat: 22.1,
      evidence: [],
    },
  };
}

function after(...messages: ServerMessage[]): State {
  return messages.reduce(apply, start);
}

describe('the state', () => {
  it('keeps the newest entry of each alert, whatever the order in which they come', () => {
    const state = after(hello(3), alert(1, 3, 'acknowledged'), alert(1, 1), alert(2, 2));

    expect(state.alerts.get(1)?.state).toBe('acknowledged');
    expect(state.alerts.size).toBe(2);
    expect(state.alertSeq).toBe(3);
  });

  it('is never changed in place', () => {
    const before = after(hello(1), alert(1, 1));
    const alerts = before.alerts;

    apply(before, alert(2, 2));

    expect(before.alerts).toBe(alerts);
    expect(alerts.size).toBe(1);
  });

  it('keeps its alerts when the same server says hello again', () => {
    expect(after(hello(0), alert(1, 1), hello(1)).alerts.size).toBe(1);
  });

  it('drops its alerts when a server with a younger log says hello', () => {
    const state = after(hello(9), alert(1, 9), hello(2));

    expect(state.alerts.size).toBe(0);
    expect(state.alertSeq).toBe(0);
  });

  it('forgets at a rewind what had not happened yet, and goes back to what each alert was', () => {
    const state = after(hello(4), alert(1, 1), alert(2, 2), alert(1, 3, 'acknowledged'), alert(3, 4), { kind: 'rewind', alertSeq: 2 });

    expect([...state.alerts.keys()]).toEqual([1, 2]);
    expect(state.alerts.get(1)?.state).toBe('raised');
    expect(state.alertSeq).toBe(2);
  });

  it('hears the entries after a rewind again when their time comes', () => {
    const state = after(hello(2), alert(1, 1), alert(1, 2, 'closed'), { kind: 'rewind', alertSeq: 0 }, alert(1, 1), alert(1, 2, 'closed'));

    expect(state.alerts.get(1)?.state).toBe('closed');
    expect(state.entries.map((entry) => entry.seq)).toEqual([1, 2]);
  });

  it('keeps every entry once and in the order of the log', () => {
    const state = after(hello(3), alert(1, 3, 'acknowledged'), alert(1, 1), alert(1, 3, 'acknowledged'), alert(2, 2));

    expect(state.entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
  });

  it('is after any way through the log what the log says up to there', () => {
    const roll = dice(5);
    const log = Array.from({ length: 60 }, (_, i) => alert(1 + Math.floor(roll() * 12), i + 1, roll() < 0.5 ? 'raised' : 'acknowledged'));
    let state = after(hello(0));
    let at = 0;
    for (let turn = 0; turn < 300; turn++) {
      const next = Math.floor(roll() * 61);
      const messages: ServerMessage[] = next < at ? [{ kind: 'rewind', alertSeq: next }] : log.slice(at, next);
      state = messages.reduce(apply, state);
      at = next;

      expect([...state.alerts.entries()]).toEqual([...log.slice(0, at).reduce(apply, after(hello(0))).alerts.entries()]);
    }
  });

  it('counts a kind that it does not know, and stays as it was', () => {
    const state = apply(start, { kind: 'weather' } as unknown as ServerMessage);

    expect(state.notUnderstood).toEqual({ 'stream.kind.unknown:weather': 1 });
    expect(state.alerts).toBe(start.alerts);
  });
});
