// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, raised, START, type Setting } from '../../test/desk';
import { parseAddress, readAddress } from '../address';
import type { RecorderState, ServerMessage } from '../stream';
import { perform } from './commands';

let setting: Setting;
let stop: () => void;

const RECORDER: RecorderState = { status: 'recording', recording: 'now', message: '', bytes: 1, droppedTicks: 0 };

function recorded(recording: RecorderState): ServerMessage {
  const first = hello();
  if (first.kind !== 'hello') throw new Error('no hello');
  return { ...first, run: { ...first.run, recording } };
}

/** What the server is asked for, and what it says. */
function answer(status: number, body: unknown): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));
}

beforeEach(() => {
  location.hash = '#watch';
  setting = openDesk();
  stop = setting.shell.start();
});

afterEach(() => {
  stop();
  setting.close();
  vi.unstubAllGlobals();
});

describe('the shell', () => {
  it('winds the live picture back to a moment of what records it, with view and selection', () => {
    setting.wire.say(recorded(RECORDER));
    setting.read();
    location.hash = '#watch?z=11.00&c=113.9000,22.3000';
    setting.desk.selectTrack(412);
    perform('windBack', setting.shell);

    expect(readAddress()).toEqual({ page: 'replay', recording: 'now', timeMs: Date.parse(START) - 120_000, view: { zoom: 11, lon: 113.9, lat: 22.3 }, track: 412 });
  });

  it('says why where nothing is recorded, and stays', () => {
    setting.wire.say(recorded({ ...RECORDER, status: 'off', recording: undefined } as unknown as RecorderState));
    setting.read();
    perform('windBack', setting.shell);

    expect(readAddress().page).toBe('watch');
    expect(setting.desk.notice).toContain('not recorded');
  });

  it('tells what is new in the live picture, the most urgent first, until it is answered', () => {
    setting.wire.say(hello());
    setting.wire.say(raised(1, { severity: 'caution' }));
    setting.wire.say(raised(2, { severity: 'alarm' }));
    setting.read();
    expect(setting.shell.newAlerts.map((alert) => alert.id)).toEqual([2, 1]);

    setting.wire.say(raised(2, { seq: 3, state: 'acknowledged' }));
    setting.read();
    expect(setting.shell.newAlerts.map((alert) => alert.id)).toEqual([1]);
  });

  it('says so where the server has no such recording, and tries one that it cannot ask about', async () => {
    answer(404, { problems: [{ pointer: '', message: 'there is no recording nothing' }] });
    setting.shell.follow(parseAddress('#replay/nothing'));
    await vi.waitFor(() => { expect(setting.shell.opened).toBe('none'); });

    answer(503, { problems: [] });
    setting.shell.follow(parseAddress('#replay/later?t=2026-11-13T18:00:00Z'));
    await vi.waitFor(() => { expect(setting.shell.opened).toMatchObject({ recording: 'later' }); });
  });

  it('waits for the run before it says that nothing is recorded', () => {
    setting.shell.follow(parseAddress('#replay'));
    expect(setting.shell.opened).toBe('asking');

    setting.wire.say(hello());
    setting.read();
    setting.shell.follow(parseAddress('#replay'));
    expect(setting.shell.opened).toBe('notRecorded');
  });

  it('gives a link to the live moment that opens the recording of it', async () => {
    setting.wire.say(recorded(RECORDER));
    setting.read();
    setting.shell.share();
    await vi.waitFor(() => { expect(setting.shell.seat.link).not.toBe(''); });

    expect(parseAddress(new URL(setting.shell.seat.link).hash)).toMatchObject({ page: 'replay', recording: 'now', timeMs: Date.parse(START) });
  });

  it('leads back to each page as it was left', async () => {
    location.hash = '#watch?track=7';
    flushSync();
    const changed = new Promise((resolve) => { addEventListener('hashchange', resolve, { once: true }); });
    perform('library', setting.shell);
    await changed;

    expect(setting.shell.page).toBe('library');
    expect(setting.shell.router.hrefOf('watch')).toBe('#watch?track=7');
  });
});
