// @vitest-environment happy-dom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, START, type Setting } from '../../test/desk';
import { plots, uncertainty } from '../../test/fixtures';
import type { View } from '../chart';
import type { TrackDetails } from '../stream';
import { askAgain, whileVisible } from './asking';
import { ellipsesOf, holds, uncertaintyText } from './ellipses';
import { everyMs, fastest } from './inView.svelte';
import PlotLegend from './PlotLegend.svelte';
import UncertaintyLegend from './UncertaintyLegend.svelte';
import { valuesOf } from './values';

const view: View = { bounds: [113.9, 22.1, 114.1, 22.3], zoom: 12, metresPerPixel: 17 };
const startMs = Date.parse(START);

let setting: Setting;
let shown: Record<string, unknown> | undefined;
let asked: string[];
let visibility: DocumentVisibilityState;

/** A server that says the same to everybody, or that it cannot. */
function serve(answer: unknown, status = 200): void {
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
}

function setClock(change: { readonly speed?: number; readonly playing?: boolean; readonly time?: string }): void {
  setting.wire.say({ kind: 'clock', clock: { time: START, speed: 1, playing: false, ended: false, ...change } });
  setting.read();
  flushSync();
}

function look(next: DocumentVisibilityState): void {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
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
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Mounts a legend; its text comes without runs of spaces. */
async function show(legend: Component<{ desk: Setting['desk']; view: View }>): Promise<() => string> {
  shown = mount(legend, { target: document.body, props: { desk: setting.desk, view } });
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
  return () => {
    setting.read();
    flushSync();
    return document.body.textContent.replace(/\s+/g, ' ').trim();
  };
}

describe('the plots', () => {
  it('say how many there are and of which seconds', async () => {
    serve({ ...plots(), time: START, total: 2 });
    const text = await show(PlotLegend);

    expect(text()).toBe('Radar plots 2 in the 15 s to 02:41:18, before anything is made of them');
    expect(asked).toEqual(['api/plots?bbox=113.88000,22.08000,114.12000,22.32000']);
  });

  it('say where more were seen than are drawn', async () => {
    serve({ ...plots(), time: START, total: 12_310 });
    const text = await show(PlotLegend);

    expect(text()).toContain('the newest 2 of 12 310 in the 15 s to');
  });

  it('are asked for every three seconds, and no more once they are off', async () => {
    serve({ ...plots(), time: START });
    await show(PlotLegend);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked.length).toBe(2);

    if (shown) await unmount(shown);
    shown = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.length).toBe(2);
  });

  it('are no longer shown once they are of too long ago', async () => {
    serve({ ...plots(), time: START });
    const text = await show(PlotLegend);
    setClock({ time: new Date(startMs + 14_000).toISOString() });
    expect(text()).toContain('2 in the 15 s');

    setClock({ time: new Date(startMs + 16_000).toISOString() });
    expect(text()).not.toContain('2 in the 15 s');
  });

  it('are not shown, nor asked for, under a clock that outruns them', async () => {
    serve({ ...plots(), time: START });
    setClock({ speed: 60, playing: true });
    const text = await show(PlotLegend);

    expect(text()).toBe('Radar plots not shown while the clock runs faster than 10×');
    expect(asked).toEqual([]);
  });

  it('are taken away where the server does not say', async () => {
    serve({ ...plots(), time: START });
    const text = await show(PlotLegend);
    serve({}, 503);
    await vi.advanceTimersByTimeAsync(3000);

    expect(text()).toContain('not known');
    expect(setting.desk.plots.known).toBeNull();
  });
});

describe('the uncertainty', () => {
  it('says what the rings mean', async () => {
    serve({ ...uncertainty(), time: START });
    const text = await show(UncertaintyLegend);

    expect(text()).toContain('Uncertainty the vessel is inside with 95 %');
  });

  it('is drawn of the selected track in any case, and of all where that is asked for', () => {
    const own = { semiMajorM: 30, semiMinorM: 20, bearingDeg: 90 };

    expect([...ellipsesOf(null, 7, own)]).toEqual([[7, own]]);
    expect([...ellipsesOf(null, 7, null)]).toEqual([]);
    expect([...ellipsesOf(uncertainty(), 7, own).keys()]).toEqual([7, 412, 414]);
    expect(ellipsesOf(uncertainty(), 412, own).get(412)).toMatchObject({ semiMajorM: 64.8, bearingDeg: uncertainty().ellipses[0][5] });
  });

  it('of one track holds for seconds, of a lost one as long as it is shown', () => {
    const own = { semiMajorM: 30, semiMinorM: 20, bearingDeg: 90, probability: 0.95, time: START };

    expect([4000, 6000].map((ms) => holds(own, false, startMs + ms, 1))).toEqual([true, false]);
    expect(holds(own, true, startMs + 600_000, 60)).toBe(true);
    expect(holds(own, false, startMs, 10)).toBe(false);
  });

  it('is a figure of the track, with its age, in the past tense where it is lost', () => {
    const own = { semiMajorM: 24.4, semiMinorM: 20, bearingDeg: 90, probability: 0.95, time: START };
    const unknown: TrackDetails = { track: 7, status: 'confirmed', sources: ['radar'], observedAt: START, ageSeconds: 0 };
    const details = { ...unknown, uncertainty: own };
    const rowOf = (of: TrackDetails) => valuesOf(of, [114, 22], startMs + 2000).find(({ name }) => name === 'Uncertainty');

    expect(rowOf(details)).toMatchObject({ value: '± 24 m, 95 %', source: 'picture', age: '2.0 s' });
    expect(rowOf({ ...details, status: 'lost' })?.value).toBe('± 24 m, 95 %, when last seen');
    expect(rowOf(unknown)).toBeUndefined();
    expect(uncertaintyText({ ...own, semiMajorM: 2340 })).toBe('± 2.3 km, 95 %');
  });
});

describe('asking', () => {
  it('rests while the page is not looked at, and begins at once when it is', async () => {
    let count = 0;
    const ask = (): Promise<void> => Promise.resolve(void count++);
    const stop = whileVisible(() => askAgain(ask, 1000));
    await vi.advanceTimersByTimeAsync(2000);
    expect(count).toBe(3);

    look('hidden');
    await vi.advanceTimersByTimeAsync(5000);
    expect(count).toBe(3);

    look('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(count).toBe(4);

    stop();
    look('hidden');
    look('visible');
    await vi.advanceTimersByTimeAsync(5000);
    expect(count).toBe(4);
  });

  it('is as frequent as the answers last, but never more than once a second', () => {
    const pace = { everyMs: 3000, holdsMs: 15_000 };

    expect([0, 1, 3, 5, 10, 60].map((speed) => everyMs(pace, speed))).toEqual([3000, 3000, 3000, 2000, 1000, 1000]);
    expect(fastest(pace)).toBe(10);
    expect(everyMs(pace, fastest(pace)) * fastest(pace)).toBeLessThan(pace.holdsMs);
  });
});
