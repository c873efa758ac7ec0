// @vitest-environment happy-dom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, type Setting } from '../../test/desk';
import { cameras, coverage, fixture, footageOf, units } from '../../test/fixtures';
import { row } from '../../test/rows';
import type { Camera, ServerMessage } from '../stream';
import CameraLayer from './CameraLayer.svelte';
import CoverageLegend from './CoverageLegend.svelte';
import { byMast, isOfMoment } from './masts';
import PatrolOrders from './PatrolOrders.svelte';

interface Request {
  readonly path: string;
  readonly body: unknown;
}

let setting: Setting;
let shown: Record<string, unknown> | undefined;
let sent: Request[];

/** A server that answers with what the fixtures hold. */
function serve(answers: Readonly<Record<string, unknown>>, status = 200): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    if (init.method !== undefined) sent.push({ path, body: JSON.parse(init.body as string) });
    const found = Object.entries(answers).find(([start]) => path.startsWith(start));
    return Promise.resolve(new Response(JSON.stringify(found?.[1] ?? { problems: [] }), { status: found ? status : 404 }));
  });
}

beforeEach(() => {
  setting = openDesk();
  sent = [];
  setting.wire.say(hello());
  setting.read();
  setting.desk.seat.operator.save('KL', 'Centre 2');
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  setting.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Mounts a panel; its text comes without runs of spaces. */
function show<P extends Record<string, unknown>>(panel: Component<P>, props: P): () => string {
  shown = mount(panel, { target: document.body, props });
  flushSync();
  return () => {
    setting.read();
    flushSync();
    return document.body.textContent.replace(/\s+/g, ' ').trim();
  };
}

function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(name));
  if (button === undefined) throw new Error(`there is no button ${name}`);
  button.click();
  flushSync();
}

describe('the cameras', () => {
  it('are listed by mast, those of units last', () => {
    const one = cameras()[0];
    const other: Camera = { ...one, id: 'fan-lau-thermal', sensor: 'thermal' };

    expect(byMast([cameras()[1], one, other]).map(({ name, cameras: all }) => [name, all.length])).toEqual([['Fan Lau', 2], ['PL 03', 1]]);
  });

  it('show what the chosen one makes out, and how well', async () => {
    serve({ 'api/cameras': { cameras: [{ ...cameras()[0], id: 'fan-lau-thermal', sensor: 'thermal', inView: 2 }] } });
    const text = show(CameraLayer, { desk: setting.desk });
    await vi.waitUntil(() => text().includes('Fan Lau'));

    press('Fan Lau, Thermal: 2 in view');
    setting.wire.say(fixture<ServerMessage>('footage'));

    expect(text()).toMatch(/Sensor\s*Thermal, scans/);
    expect(text()).toContain('In view 2');
    expect(text()).toMatch(/go fast\s*recognised\s*181°/);
    expect(text()).toMatch(/vessel\s*detected\s*183°/);
  });

  it('are told to follow the selected track, in the name of an operator', async () => {
    serve({ 'api/cameras': { cameras: [{ ...cameras()[0], id: 'fan-lau-thermal' }] } });
    setting.wire.frame(row(412));
    setting.desk.selectTrack(412);
    const text = show(CameraLayer, { desk: setting.desk });
    await vi.waitUntil(() => text().includes('Fan Lau'));
    press('Fan Lau');
    serve({ 'api/cameras/fan-lau-thermal/orders': footageOf('footage') });

    press('Follow T 0412');
    await vi.waitUntil(() => sent.length > 0);

    expect(sent).toEqual([{ path: 'api/cameras/fan-lau-thermal/orders', body: { task: 'track', track: 412 } }]);
  });

  it('go back to the list by Esc', () => {
    setting.desk.cameras.isOn = true;
    setting.desk.cameras.chosen = 'fan-lau-day';
    setting.desk.back();

    expect(setting.desk.cameras.chosen).toBeNull();
    expect(setting.desk.cameras.isOn).toBe(true);
  });

  it('show no frame of another moment in a replay', () => {
    const frame = footageOf('footage');
    const at = Date.parse(frame.time);

    expect([at, at + 9000, at + 11_000, at - 5000].map((momentMs) => isOfMoment(frame, momentMs))).toEqual([true, true, false, false]);
  });
});

describe('the coverage', () => {
  it('says what is missed, by how many radars, in which sea', async () => {
    serve({ 'api/coverage': coverage() });
    const text = show(CoverageLegend, { desk: setting.desk });
    await vi.waitUntil(() => text().includes('Hatched'));

    expect(text()).toBe('Hatched where radar misses a target of 2.5 m² more often than not. 2 radars, sea state 2, waves 0.5 m');
  });

  it('says so where it is not known', async () => {
    serve({});
    const text = show(CoverageLegend, { desk: setting.desk });

    await vi.waitUntil(() => text().includes('is not known'));
  });
});

describe('the orders to units', () => {
  function showOrders(): () => string {
    serve({ 'api/units': { units: units() } });
    return show(PatrolOrders, { desk: setting.desk, track: 2, place: [113.94, 22.2] as const, callSign: undefined });
  }

  it('tell who is after it: when she meets it, or why she cannot', async () => {
    const text = showOrders();
    await vi.waitUntil(() => text().includes('PL 02'));

    expect(text()).toContain('PL 02 intercepts meets it in 6:12');
    expect(text()).toContain('PL 03 intercepts cannot meet it: it is faster and opens the distance');
    expect(text()).not.toContain('PL 01');
  });

  it('send the unit that was chosen, and show her answer', async () => {
    const text = showOrders();
    await vi.waitUntil(() => text().includes('PL 02'));
    press('Send a unit');
    serve({ 'api/units/PL%2001/orders': { ...units()[1], unit: 'PL 01' } });

    press('Intercept: send PL 01');
    await vi.waitUntil(() => text().includes('PL 01 intercepts'));

    expect(sent).toEqual([{ path: 'api/units/PL%2001/orders', body: { task: 'intercept', track: 2 } }]);
    expect(text()).toContain('PL 01 intercepts meets it in 6:12');
  });

  it('say why one was refused', async () => {
    const text = showOrders();
    await vi.waitUntil(() => text().includes('PL 02'));
    press('Send a unit');
    serve({ 'api/units/PL%2001/orders': { problems: [{ pointer: '', message: 'no track 2 is shown now' }] } }, 409);

    press('Intercept: send PL 01');
    await vi.waitUntil(() => setting.desk.notice !== '');

    expect(setting.desk.notice).toContain('no track 2 is shown now');
  });
});
