// @vitest-environment happy-dom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hello, openDesk, raised, type Setting } from '../../test/desk';
import { row } from '../../test/rows';
import ConnectionState from '../shell/ConnectionState.svelte';
import Dock from './Dock.svelte';
import Incidents from './Incidents.svelte';
import TopBar from '../shell/TopBar.svelte';
import TrackTable from './TrackTable.svelte';

let setting: Setting;
let shown: Record<string, unknown> | undefined;

beforeEach(() => {
  setting = openDesk();
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  setting.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Mounts a panel, and gives its text without runs of spaces. */
function show<P extends Record<string, unknown>>(panel: Component<P>, props: P): () => string {
  shown = mount(panel, { target: document.body, props });
  flushSync();
  return () => {
    setting.read();
    flushSync();
    return document.body.textContent.replace(/\s+/g, ' ').trim();
  };
}

function rowTitles(): string[] {
  return [...document.querySelectorAll('[data-alert] .title')].map((title) => title.textContent);
}

describe('the list of incidents', () => {
  it('says that there are none, since when, and that the watch is alive', () => {
    setting.wire.say(hello());
    setting.wire.frame(row(1), row(2));
    const text = show(Incidents, { desk: setting.desk });

    expect(text()).toContain('No open incidents');
    expect(text()).toContain('None since 02:41:18');
    expect(text()).toContain('2 tracks. 1 sensor reports.');
  });

  it('does not move its rows under the pointer; a new one waits until it is off', () => {
    setting.wire.say(hello());
    setting.wire.say(raised(1, { severity: 'caution' }));
    const text = show(Incidents, { desk: setting.desk });
    text();
    document.querySelector('ul')?.dispatchEvent(new Event('pointerenter'));

    setting.wire.say(raised(2));
    expect(text()).toContain('1 new, waiting');
    expect(rowTitles()).toEqual(['Alert 1']);

    document.querySelector('ul')?.dispatchEvent(new Event('pointerleave'));
    expect(text()).not.toContain('waiting');
    expect(rowTitles()).toEqual(['Alert 2', 'Alert 1']);
  });

  it('shows a new one at once where the last went away under the pointer', () => {
    setting.wire.say(hello());
    setting.wire.say(raised(1));
    const text = show(Incidents, { desk: setting.desk });
    text();
    document.querySelector('ul')?.dispatchEvent(new Event('pointerenter'));
    setting.wire.say(raised(1, { seq: 2, state: 'closed' }));
    expect(text()).toContain('No open incidents');

    setting.wire.say(raised(3));
    text();
    setting.wire.say(raised(4));
    expect(text()).not.toContain('waiting');
    expect(rowTitles()).toEqual(['Alert 4', 'Alert 3']);
  });

  it('writes the name of a ship as text, whatever it says', () => {
    const name = '<img src=x onerror=alert(1)>';
    setting.wire.say(hello());
    setting.wire.frame(row(401));
    setting.wire.say({ kind: 'identities', identities: [{ track: 401, mmsi: 1, name, callSign: '', shipType: 0, lengthM: 0, beamM: 0 }] });
    setting.wire.say(raised(1));
    const text = show(Incidents, { desk: setting.desk });

    expect(text()).toContain(name);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the state of the connection', () => {
  it('is said at every stage', () => {
    const text = show(ConnectionState, { live: setting.desk.live });
    expect(text()).toBe('Connecting');

    setting.wire.say(hello());
    expect(text()).toMatch(/^Connected data \d\.\d s old$/);

    setting.wire.say({ kind: 'skipped', frames: 4 });
    expect(text()).toBe('Connected 4 frames skipped');

    setting.wire.lose();
    expect(text()).toMatch(/^Disconnected 0:0\d$/);
  });

  it('stops saying that frames were skipped after ten seconds', () => {
    setting.wire.say(hello());
    setting.read();
    const text = show(ConnectionState, { live: setting.desk.live });
    setting.wire.say({ kind: 'skipped', frames: 4 });
    text();

    setting.read(Date.now() + 10_001);
    flushSync();
    expect(document.body.textContent).not.toContain('skipped');
  });
});

describe('the bar', () => {
  it('always says SIMULATION with source and seed, and both clocks by name', () => {
    setting.wire.say(hello());
    const text = show(TopBar, { shell: setting.shell });

    expect(text()).toContain('SIMULATION');
    expect(text()).toContain('night-dash');
    expect(text()).toContain('seed 7');
    expect(text()).toContain('Sat 14 Nov 2026');
    expect(text()).toContain('02:41:18HKT');
    expect(text()).toContain('18:41:18UTC');
    expect(text()).toContain('paused');
  });
});

describe('an alert', () => {
  it('is acknowledged with a name behind it, asked once', async () => {
    const sent: { path: string; headers: Headers }[] = [];
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      if (init?.method === 'POST') sent.push({ path, headers: new Headers(init.headers) });
      return Promise.resolve(new Response('{"points":[]}', { status: path.endsWith('actions') ? 200 : 404 }));
    });
    setting.wire.say(hello());
    setting.wire.say(raised(1));
    setting.read();
    const text = show(Dock, { desk: setting.desk });
    setting.desk.selectAlert(1);
    expect(text()).toContain('no report');

    const done = setting.desk.handling.acknowledge();
    expect(setting.desk.seat.operator.asking).toBe(true);
    expect(setting.desk.seat.operator.save('林 KL', '')).toBe(false);
    setting.desk.seat.operator.save('林 KL', 'Centre 2');
    await done;
    await setting.desk.handling.acknowledge();

    expect(sent).toHaveLength(2);
    expect(sent[0].path).toBe('api/incidents/1/actions');
    expect(sent[0].headers.get('Offing-Operator')).toBe(encodeURIComponent('林 KL'));
    expect(sent[0].headers.get('Offing-Console')).toBe('Centre%202');
  });

  it('cannot be acknowledged while the server is gone', () => {
    setting.wire.say(hello());
    setting.wire.say(raised(1));
    setting.read();
    setting.desk.selectAlert(1);
    expect(setting.desk.handling.canAcknowledge).toBe(true);

    setting.wire.lose();
    setting.read();
    expect(setting.desk.handling.canAcknowledge).toBe(false);
  });
});

describe('the track table', () => {
  it('tells a reader how many rows there are, though not all are in the page', () => {
    setting.wire.say(hello());
    setting.wire.frame(...Array.from({ length: 400 }, (_, i) => row(i + 1)));
    setting.read();
    const text = show(TrackTable, { desk: setting.desk });
    text();

    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('401');
    expect(document.querySelectorAll('tbody th').length).toBeLessThan(100);
  });
});
