import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { centred, firstWindow, isIn, lengthOf, moved, msOf, resized, SHORTEST_MS, stepOf, ticksOf, xOf, zoneOffsetMs, zoomed, type Span } from './span';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-13T16:00:00.000Z');
const day: Span = { fromMs: START, toMs: START + 24 * HOUR };

function expectInside(window: Span, whole: Span): void {
  expect(window.fromMs).toBeGreaterThanOrEqual(whole.fromMs);
  expect(window.toMs).toBeLessThanOrEqual(whole.toMs + 1e-3);
  expect(lengthOf(window)).toBeGreaterThan(0);
}

describe('a window on time', () => {
  it('tells a pixel the moment that it told the pixel of', () => {
    const roll = dice(3);
    for (let i = 0; i < 500; i++) {
      const scale = { fromMs: START, toMs: START + 1000 + roll() * 1e8, widthPx: 200 + roll() * 1500 };
      const ms = scale.fromMs + roll() * lengthOf(scale);
      expect(msOf(scale, xOf(scale, ms))).toBeCloseTo(ms, 2);
    }
  });

  it('never leaves the recording, whatever hands do to it', () => {
    const roll = dice(9);
    let window = firstWindow(day, START + 3 * HOUR);
    for (let i = 0; i < 2000; i++) {
      const about = window.fromMs + roll() * lengthOf(window);
      const turn = Math.floor(roll() * 4);
      if (turn === 0) window = zoomed(window, about, 0.3 + roll() * 3, day);
      else if (turn === 1) window = moved(window, (roll() - 0.5) * 30 * HOUR, day);
      else if (turn === 2) window = centred(window, START + roll() * 24 * HOUR, day);
      else window = resized(window, roll() < 0.5 ? 'from' : 'to', START + (roll() * 30 - 3) * HOUR, day);
      expectInside(window, day);
      expect(lengthOf(window)).toBeGreaterThanOrEqual(SHORTEST_MS - 1);
    }
  });

  it('zooms about the pointer: what lies under it stays there', () => {
    const window = { fromMs: START + 4 * HOUR, toMs: START + 6 * HOUR };
    const about = START + 4.5 * HOUR;
    const nearer = zoomed(window, about, 0.5, day);

    expect((about - nearer.fromMs) / lengthOf(nearer)).toBeCloseTo(0.25, 9);
    expect(lengthOf(nearer)).toBe(HOUR);
  });

  it('is all of a short recording, and two hours round the moment of a long one', () => {
    const short = { fromMs: START, toMs: START + HOUR };

    expect(firstWindow(short, START)).toEqual(short);
    expect(firstWindow(day, START + 10 * HOUR)).toEqual({ fromMs: START + 9 * HOUR, toMs: START + 11 * HOUR });
    expect(isIn(firstWindow(day, START), START)).toBe(true);
  });

  it('shows even a recording of a few seconds whole', () => {
    const seconds = { fromMs: START, toMs: START + 8000 };

    expect(zoomed(seconds, START + 4000, 0.1, seconds)).toEqual(seconds);
  });
});

describe('the axis', () => {
  it('names times that stand far enough apart', () => {
    const roll = dice(4);
    for (let i = 0; i < 300; i++) {
      const scale = { fromMs: START, toMs: START + 60_000 + roll() * 48 * HOUR, widthPx: 1300 };
      expect((stepOf(scale, 96) / lengthOf(scale)) * scale.widthPx).toBeGreaterThanOrEqual(96);
    }
  });

  it('names round hours of local time, also where the zone is not a whole hour from UTC', () => {
    const ticks = ticksOf({ fromMs: START, toMs: START + 6 * HOUR }, 3 * HOUR, zoneOffsetMs('Asia/Kolkata', START));

    expect(ticks.map((ms) => new Date(ms).toISOString().slice(11, 16))).toEqual(['18:30', '21:30']);
  });

  it.each([
    ['Asia/Hong_Kong', 8],
    ['UTC', 0],
    ['America/St_Johns', -3.5],
  ])('knows how far %s is from UTC', (zone, hours) => {
    expect(zoneOffsetMs(zone, START)).toBe(hours * HOUR);
  });
});
