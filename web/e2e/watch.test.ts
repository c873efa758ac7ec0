import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho, shownTime, waitEventSeconds } from './watch';

interface Brief {
  readonly track: number;
  readonly sogKn?: number;
  readonly cogDeg?: number;
  readonly ageSeconds: number;
  readonly sources: readonly string[];
}

/** Metres a second in a knot, and metres in a degree of latitude, near enough to tell motion from rest. */
const KN_MPS = 1852 / 3600;
const DEGREE_M = 111_000;

type Place = readonly [number, number] | null;

/** NaN where either is not on the chart. */
function metresBetween(from: Place, to: Place): number {
  if (from === null || to === null) return Number.NaN;
  return Math.hypot((to[0] - from[0]) * DEGREE_M * Math.cos((to[1] * Math.PI) / 180), (to[1] - from[1]) * DEGREE_M);
}

describe('an officer on watch', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  it('sees the picture, and that it is a simulation', async () => {
    await openWatch(page, offing.url);

    expect(await page.getByRole('banner').innerText()).toContain('SIMULATION');
    expect(await page.locator('[data-connection=connected]').innerText()).toContain('Connected');
    expect(Number(await page.locator('[data-count=tracks]').innerText())).toBeGreaterThan(100);
    expect(await page.title()).toContain('SIMULATION');
  });

  /** Of what vessels say themselves: a track of a radar's false plots says nothing for long. Of ten, for one may turn or stop. */
  it('sees vessels move as far as they say they do', async () => {
    const { features } = await offing.get<{ features: { properties: Brief }[] }>('api/tracks');
    const fast = features
      .map((feature) => feature.properties)
      .filter((track) => track.cogDeg !== undefined && track.ageSeconds < 15 && track.sources.includes('ais'))
      .sort((a, b) => (b.sogKn ?? 0) - (a.sogKn ?? 0))
      .slice(0, 10);
    const tracks = fast.map(({ track }) => track);
    const places = () => page.evaluate((asked) => asked.map((track) => window.offingTest?.position(track) ?? null), tracks);
    const [fromMs, from] = [await shownTime(page), await places()];

    await waitEventSeconds(page, 20);

    const [toMs, to] = [await shownTime(page), await places()];
    const shares = fast.map((track, i) => metresBetween(from[i], to[i]) / (((track.sogKn ?? 0) * KN_MPS * (toMs - fromMs)) / 1000)).sort((a, b) => a - b);
    expect(shares[5]).toBeGreaterThan(0.8);
    expect(shares[5]).toBeLessThan(1.25);
  });

  it('hears of a craft that dashes for the line', async () => {
    await offing.setClock({ speed: 10 });
    await page.waitForFunction(() => document.querySelector('[data-alert]') !== null);
    await offing.setClock({ speed: 1 });

    expect(await page.locator('[data-incidents-open]').innerText()).toMatch(/[1-9]\d* open, [1-9]\d* new/);
    expect(await page.locator('[data-announced]').allInnerTexts().then((texts) => texts.join(' '))).toMatch(/(Alarm|Warning|Caution): /);
  });

  it('selects it, and reads why it was raised', async () => {
    await page.locator('[data-alert]').first().click();
    const evidence = page.locator('[data-evidence]');
    await evidence.waitFor();

    expect(await evidence.innerText()).toContain('Speed over ground');
    expect(await evidence.innerText()).toMatch(/(at least|over|under|at most) [\d.]+/);
    expect(await evidence.innerText()).toContain('A reason to look, never a finding.');
    await page.locator('[data-track] tbody tr').first().waitFor();
    expect(await page.locator('[data-track]').innerText()).toContain('SIMULATED');
    const track = Number(new URL(page.url()).hash.match(/track=(\d+)/)?.[1]);
    await page.waitForFunction((number) => window.offingTest?.screen(number) !== null, track);
  });

  it('acknowledges it with a name behind it', async () => {
    await page.keyboard.press('a');
    await sayWho(page, '林 K. L.', 'Command centre 2');
    await page.waitForFunction(() => document.querySelector('[data-alert][aria-current=true] .state')?.textContent?.startsWith('Ack'));

    expect(await page.locator('[data-alert][aria-current=true]').innerText()).toContain('Ack 林 K. L.');
    const { alerts } = await offing.get<{ alerts: { state: string; changedBy: string }[] }>('api/alerts');
    expect(alerts.find((alert) => alert.state === 'acknowledged')?.changedBy).toBe('林 K. L.');
  });

  it.each(['Day', 'Night', 'Dusk'])('reads the same in the palette %s', async (palette) => {
    await page.getByRole('button', { name: palette, exact: true }).click();
    await keepPicture(page, `watch-${palette.toLowerCase()}-1600`);

    expect(await accessFaults(page)).toEqual([]);
  });

  it.each(['Day', 'Night', 'Dusk'])('reads the same on a laptop in the palette %s', async (palette) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: palette, exact: true }).click();
    await keepPicture(page, `watch-${palette.toLowerCase()}-1280`);

    expect(await accessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('comes back to the same view from its address', async () => {
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);

    await page.locator('[data-evidence]').waitFor();
    expect(await page.locator('html').getAttribute('data-palette')).toBe('dusk');
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
