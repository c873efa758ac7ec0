// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, START, type Setting } from '../../test/desk';
import type { Registration, Registrations, Sensor } from '../stream';
import { bearingText, radarsOf, rangeText } from './registration';
import RegistrationPanel from './RegistrationPanel.svelte';
import SensorList from './SensorList.svelte';

const soko: Registration = { id: 'r1', rangeM: 12.4, rangeSigmaM: 3.1, bearingDeg: -0.083, bearingSigmaDeg: 0.012, pairs: 214 };
const untaught: Registration = { id: 'r2', rangeM: 0, rangeSigmaM: 10, bearingDeg: 0, bearingSigmaDeg: 0.1, pairs: 0 };

/** Wall time between two questions, and event time after which the first is out of date. */
const LATER_MS = 10_000;

let setting: Setting;
let shown: Record<string, unknown> | undefined;
let asked: string[];

/** A server that says this of its radars, or that it cannot. */
function serve(radars: readonly Registration[], status = 200): void {
  const answer: Registrations = { time: START, radars };
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify(status === 200 ? answer : { problems: [] }), { status }));
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  setting = openDesk();
  setting.wire.say(hello());
  setting.read();
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  setting.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function text(): string {
  setting.read();
  flushSync();
  return document.body.textContent.replace(/\s+/g, ' ').trim();
}

async function show(): Promise<void> {
  shown = mount(RegistrationPanel, { target: document.body, props: { desk: setting.desk } });
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
}

/** Lets the run and the wall's clock go on. */
async function later(): Promise<void> {
  const time = new Date(setting.desk.live.eventNow + LATER_MS).toISOString();
  setting.wire.say({ kind: 'clock', clock: { time, speed: 1, playing: false, ended: false } });
  await vi.advanceTimersByTimeAsync(LATER_MS);
}

describe('the registration of a radar', () => {
  it('has no more figures than its doubt leaves', () => {
    expect(rangeText(soko)).toBe('+12 m ± 3');
    expect(bearingText(soko)).toBe('−0.08° ± 0.01');
    expect(rangeText({ ...soko, rangeM: -8.34, rangeSigmaM: 0.4 })).toBe('−8.3 m ± 0.4');
    expect(bearingText({ ...soko, bearingDeg: 0.3111, bearingSigmaDeg: 0.007 })).toBe('+0.311° ± 0.007');
    expect(rangeText({ ...soko, rangeSigmaM: 10 })).toBe('+12 m ± 10');
  });

  it('is told as finely as the server does where there is no doubt left', () => {
    expect(rangeText({ ...soko, rangeSigmaM: 0 })).toBe('+12.4 m ± 0.0');
    expect(bearingText({ ...soko, bearingSigmaDeg: 0.0004 })).toBe('−0.083° ± 0.000');
  });

  it('has no sign where it rounds to nothing', () => {
    expect(rangeText({ ...soko, rangeM: -0.3, rangeSigmaM: 2 })).toBe('0 m ± 2');
    expect(bearingText({ ...soko, bearingDeg: 0.004 })).toBe('0.00° ± 0.01');
  });

  it('is of the radars that take part, and is known where vessels have taught it', () => {
    const sensors: Sensor[] = ['r2', 'r1', 'c1', 'r3'].map((id) => ({ id, name: id, kind: id === 'c1' ? 'camera' : 'radar', silent: false }));

    expect(radarsOf(sensors, [soko, untaught, { ...soko, id: 'c1' }]).map(({ id, known }) => [id, known])).toEqual([['r2', null], ['r1', soko], ['r3', null]]);
  });
});

describe('the panel of the registration', () => {
  it('says by how much, how surely, and by how many sightings', async () => {
    serve([soko]);
    await show();

    expect(text()).toContain('Radar registration 1');
    expect(text()).toMatch(/Soko\s*from 214 sightings\s*\+12 m ± 3\s*−0.08° ± 0.01/);
    expect(asked).toEqual(['api/registration']);
  });

  it('says where it is not known yet', async () => {
    serve([{ ...untaught, id: 'r1' }]);
    await show();

    expect(text()).toMatch(/Soko\s*not known yet/);
    expect(text()).not.toContain('0 m');
  });

  it('follows what the server learns, in the row that stands there, and asks no more once it is closed', async () => {
    serve([soko]);
    await show();
    const row = document.querySelector('[data-radar]');
    serve([{ ...soko, rangeM: 15, pairs: 230 }]);
    await later();

    expect(text()).toContain('+15 m ± 3');
    expect(text()).toContain('from 230 sightings');
    expect(document.querySelector('[data-radar]')).toBe(row);

    if (shown) await unmount(shown);
    shown = undefined;
    await later();
    expect(asked.length).toBe(2);
  });

  it('says that it is being asked for, and where the server does not say it', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    await show();
    expect(text()).toContain('Asking');

    if (shown) await unmount(shown);
    document.body.replaceChildren();
    serve([], 503);
    await show();
    expect(text()).toContain('Not known: the server did not say');
    expect(document.querySelector('[data-radar]')).toBeNull();
  });

  it('keeps what was said where the server says no more, and tells so until it does', async () => {
    serve([soko]);
    await show();
    serve([], 503);
    await later();
    expect(text()).toContain('The server did not answer. What it said last stays.');
    expect(text()).toContain('+12 m ± 3');

    serve([soko]);
    await later();
    expect(text()).not.toContain('did not answer');
  });

  it('is opened and closed from the list of sensors, and closed by Esc', () => {
    shown = mount(SensorList, { target: document.body, props: { desk: setting.desk } });
    flushSync();
    const button = document.querySelector('button');
    button?.click();
    expect(setting.desk.panel).toBe('registration');
    button?.click();
    expect(setting.desk.panel).toBeNull();

    button?.click();
    setting.desk.back();
    expect(setting.desk.panel).toBeNull();
  });
});
