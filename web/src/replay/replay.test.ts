// @vitest-environment happy-dom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FROM, openReplay, second, TO, type ReplaySetting } from '../../test/replay';
import { performed } from './commands';
import EventList from './EventList.svelte';
import { centred } from './span';
import Transport from './Transport.svelte';

let setting: ReplaySetting;
let shown: Record<string, unknown> | undefined;

beforeEach(async () => {
  setting = await openReplay();
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  setting.close();
  document.body.replaceChildren();
});

function show<P extends Record<string, unknown>>(panel: Component<P>, props: P): () => string {
  shown = mount(panel, { target: document.body, props });
  return () => {
    flushSync();
    return document.body.textContent.replace(/\s+/g, ' ').trim();
  };
}

const at = (seconds: number): string => new Date(second(seconds)).toISOString();

describe('a replay', () => {
  it('stands at its beginning, with the whole of a short recording on the timeline', () => {
    const { replay } = setting;

    expect(replay.headMs).toBe(Date.parse(FROM));
    expect(replay.window).toEqual({ fromMs: Date.parse(FROM), toMs: Date.parse(TO) });
    expect(replay.isPlaying).toBe(false);
  });

  it('has its playhead under the hand at once, and lets it go when the clock is there', () => {
    const { replay, wire, tell } = setting;
    replay.beginScrub();
    replay.scrubTo(second(500));
    expect(replay.headMs).toBe(second(500));
    tell({ time: at(200) });
    expect(replay.headMs).toBe(second(500));
    replay.scrubTo(second(700));
    replay.endScrub();
    tell({ time: at(500) });
    expect(replay.headMs).toBe(second(700));
    tell({ time: at(700) });
    tell({ time: at(760) });

    expect(replay.headMs).toBe(second(760));
    expect(wire.orders.at(-1)).toEqual({ kind: 'seek', time: at(700) });
  });

  it('stands while a hand drags, and goes on as it did afterwards', () => {
    const { replay, wire, tell } = setting;
    tell({ playing: true, speed: -10, time: at(1000) });
    replay.beginScrub();
    replay.scrubTo(second(500));
    replay.endScrub();

    expect(wire.orders).toEqual([{ kind: 'pause' }, { kind: 'seek', time: at(500) }, { kind: 'play', speed: -10 }]);
  });

  it('never asks for a moment that was not kept', () => {
    const { replay, wire } = setting;
    replay.seek(second(-500));
    replay.seek(second(99_999));

    expect(wire.orders).toEqual([{ kind: 'seek', time: FROM }, { kind: 'seek', time: TO }]);
  });

  it('runs faster with each press of the same way, and turns with one of the other', () => {
    const { replay, wire, tell } = setting;
    performed('playForth', replay);
    tell({ playing: true, speed: 1 });
    performed('playForth', replay);
    tell({ speed: 2 });
    performed('playBack', replay);
    tell({ speed: -2 });
    performed('playOrPause', replay);

    expect(wire.orders).toEqual([{ kind: 'play', speed: 1 }, { kind: 'play', speed: 2 }, { kind: 'play', speed: -2 }, { kind: 'pause' }]);
  });

  it('changes its speed the way it goes, and only while it goes', () => {
    const { replay, wire, tell } = setting;
    replay.setSpeed(60);
    expect(wire.orders).toEqual([]);
    tell({ playing: true, speed: -1, time: at(1000) });
    replay.setSpeed(30);

    expect(wire.orders).toEqual([{ kind: 'play', speed: -30 }]);
  });

  it('begins anew when it is played at its end', () => {
    const { replay, wire, tell } = setting;
    tell({ time: TO, ended: true, playing: true });
    replay.toggle();

    expect(wire.orders).toEqual([{ kind: 'seek', time: FROM }, { kind: 'play', speed: 1 }]);
  });

  it('loops once both ends are marked, in either order, and until it is cleared', () => {
    const { replay, wire, tell } = setting;
    tell({ time: at(900) });
    performed('loopTo', replay);
    expect(wire.orders).toEqual([]);
    tell({ time: at(600) });
    performed('loopFrom', replay);
    performed('loopClear', replay);

    expect(wire.orders).toEqual([{ kind: 'loop', from: at(600), to: at(900) }, { kind: 'loop' }]);
    expect([replay.loopFromMs, replay.loopToMs]).toEqual([null, null]);
  });

  it('ends its loop with that of the clock, also where a clock from before the order is still heard', () => {
    const { replay, tell } = setting;
    const loop: [string, string] = [at(600), at(900)];
    tell({ time: at(700), loop });
    performed('loopClear', replay);
    tell({ time: at(701), loop });
    setting.wire.clock = { time: at(702), speed: 1, playing: false, ended: false, from: FROM, to: TO, growing: false };
    tell({});

    expect([replay.loopFromMs, replay.loopToMs]).toEqual([null, null]);
  });

  it('shows on its timeline where a step led, and goes along with what it plays', () => {
    const { replay, tell } = setting;
    const whole = { fromMs: Date.parse(FROM), toMs: Date.parse(TO) };
    replay.setWindow(centred({ fromMs: 0, toMs: 300_000 }, second(200), whole));
    performed('crossing', replay);
    tell({ time: at(1200) });
    expect(replay.window).toEqual({ fromMs: second(1050), toMs: second(1350) });

    tell({ playing: true, speed: 100, time: at(1340) });
    tell({ time: at(1352) });
    expect(replay.window?.fromMs).toBe(second(1320));
  });

  it('knows that it stands in a gap, and when it has left it', () => {
    const { replay, tell } = setting;
    tell({ time: at(3010) });
    expect(replay.gap).toEqual({ fromMs: second(3000), toMs: second(3060) });
    tell({ time: at(3060) });

    expect(replay.gap).toBeNull();
  });

  it('says what was refused until it is put away, and Esc puts away before it leads back to live', () => {
    const { replay, wire, tell } = setting;
    wire.say({ kind: 'problem', pointer: '/time', message: 'Block 12 is damaged.' });
    tell({});
    expect(replay.problem?.message).toBe('Block 12 is damaged.');

    expect(performed('back', replay)).toBe(true);
    tell({});
    expect(replay.problem).toBeNull();
    expect(performed('back', replay)).toBe(false);
  });

  it('pins a moment, and takes the pin away again', () => {
    const { replay, tell } = setting;
    tell({ time: at(400) });
    performed('pin', replay);
    expect(replay.events.map((event) => event.kind)).toEqual(['alert', 'pin', 'alert', 'crossing', 'gap']);
    performed('pin', replay);

    expect(replay.pins).toEqual([]);
  });
});

describe('the list of what happened', () => {
  it('has "here" between what has happened and what is to come', () => {
    const text = show(EventList, { replay: setting.replay });
    setting.tell({ time: at(900) });

    expect(text()).toContain('2 alerts, 1 crossing');
    expect([...document.querySelectorAll('.row.later .what')].map((row) => row.textContent)).toEqual(['T 0388 crosses outbound', 'Nothing recorded']);
    expect(document.querySelector('[data-here]')?.textContent).toContain('02:15:00');
  });

  it('leads to an event and selects what it is about', () => {
    const text = show(EventList, { replay: setting.replay });
    text();
    document.querySelector<HTMLElement>('[data-happened="alert 2"]')?.click();

    expect(setting.wire.orders).toEqual([{ kind: 'seek', time: at(900) }]);
    expect([setting.replay.track, setting.replay.alert]).toEqual([388, 2]);
  });

  it('is walked by arrows and chosen by Enter', () => {
    const text = show(EventList, { replay: setting.replay });
    text();
    const list = document.querySelector('[role=listbox]');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      flushSync();
    }

    expect(setting.wire.orders).toEqual([{ kind: 'seek', time: at(900) }]);
  });
});

describe('the controls of the clock', () => {
  it('say by their names what they do next', () => {
    const text = show(Transport, { replay: setting.replay, onlink: undefined });
    text();
    expect(document.querySelector('[data-play]')?.getAttribute('aria-label')).toBe('Play');
    setting.tell({ playing: true, time: at(5) });
    text();

    expect(document.querySelector('[data-play]')?.getAttribute('aria-label')).toBe('Pause');
  });

  it('give no orders while nobody hears them', () => {
    const text = show(Transport, { replay: setting.replay, onlink: undefined });
    setting.wire.close();
    setting.tell({});
    text();

    expect([...document.querySelectorAll('button')].every((button) => button.disabled)).toBe(true);
  });
});
