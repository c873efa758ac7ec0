import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from './palette';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties that a palette's blocks set; dusk is the ground for all. */
function tokensOf(palette: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, selector, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.includes(`[data-palette="${palette}"]`)) continue;
    for (const [, name, value] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
  }
  return tokens;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const texts = ['--text-1', '--text-2', '--text-3', '--alarm-text', '--warning-text', '--caution-text', '--normal-text', '--accent', '--run-live', '--run-simulation', '--run-replay'];
const onText: readonly (readonly [string, string])[] = [
  ...texts.map((text) => [text, '--ui-1'] as const),
  ...['--text-1', '--text-2', '--text-3'].map((text) => [text, '--ui-2'] as const),
  ['--text-1', '--ui-3'],
  ['--text-2', '--ui-3'],
  ['--text-1', '--ui-0'],
  ['--on-action', '--action'],
  ['--on-alarm', '--alarm'],
  ...['alarm', 'warning', 'caution'].flatMap((severity) => [
    [`--${severity}-text`, `--${severity}-wash`] as const,
    ['--text-1', `--${severity}-wash`] as const,
    ['--text-2', `--${severity}-wash`] as const,
    [`--${severity}-text`, '--ui-2'] as const,
  ]),
];
const onWater = ['--target-ais', '--target-radar', '--target-patrol', '--target-stale', '--target-danger', '--boundary', '--select', '--chart-plot'];

describe.each(palettes)('the palette %s', (palette) => {
  const tokens = tokensOf(palette);
  const token = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined || !/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${palette} has no colour ${name}`);
    return value;
  };

  it.each(onText)('holds 4.5:1 for text %s on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(onWater.flatMap((symbol) => [[symbol, '--sea-home'], [symbol, '--sea-outside']]))(
    'holds 3:1 for the symbol %s on %s',
    (symbol, water) => {
      expect(contrast(token(symbol), token(water))).toBeGreaterThanOrEqual(3);
    },
  );
});
