import { describe, expect, it } from 'vitest';
import { eventAt, hear, stopped } from './clock';
import type { Clock } from './messages';

const AT = '2026-11-13T18:30:00.000Z';
const atMs = Date.parse(AT);
const viewing: Clock = {
  time: AT,
  speed: 1,
  playing: true,
  ended: false,
  from: '2026-11-13T18:00:00.000Z',
  to: '2026-11-13T18:30:00.800Z',
};

/** Event milliseconds that a clock has run after so many wall milliseconds. */
function ran(clock: Partial<Clock>, wallMs: number): number {
  return eventAt(hear({ ...viewing, ...clock }, 1000), 1000 + wallMs) - atMs;
}

describe('a clock that was heard', () => {
  it('runs on at its speed', () => {
    expect(ran({}, 400)).toBe(400);
    expect(ran({ speed: 0.5 }, 400)).toBe(200);
  });

  it('runs backwards where its speed is negative', () => {
    expect(ran({ speed: -10 }, 100)).toBe(-1000);
  });

  it('stands while it is paused or ended', () => {
    expect(ran({ playing: false }, 400)).toBe(0);
    expect(ran({ ended: true }, 400)).toBe(0);
  });

  it('never runs past either end of what is kept', () => {
    expect(ran({}, 1100)).toBe(800);
    expect(ran({ speed: -3600, from: '2026-11-13T18:29:50.000Z' }, 400)).toBe(-10_000);
  });

  it('turns where the loop ends, and only while it is inside of it', () => {
    const to = '2026-11-13T19:00:00.000Z';
    const loop: [string, string] = ['2026-11-13T18:29:59.500Z', '2026-11-13T18:30:00.300Z'];

    expect(ran({ to, loop }, 900)).toBe(300);
    expect(ran({ to, loop: [loop[0], loop[0]] }, 900)).toBe(900);
  });

  it('does not guess on for long when it is no longer heard', () => {
    const to = '2026-11-14T18:00:00.000Z';

    expect(ran({ to }, 60_000)).toBe(1200);
    expect(ran({ to, speed: 3600 }, 60_000)).toBe(1_800_000);
  });

  it('of the live run goes on while the server is away', () => {
    const live: Clock = { time: AT, speed: 1, playing: true, ended: false };

    expect(eventAt(hear(live, 0), 60_000) - atMs).toBe(60_000);
  });

  it('stands where it is stopped', () => {
    const clock = stopped(hear({ ...viewing, speed: -1 }, 0), 500);

    expect(eventAt(clock, 5000) - atMs).toBe(-500);
  });
});
