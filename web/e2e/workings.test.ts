import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch } from './watch';

interface Ship {
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: { readonly track: number; readonly status: string; readonly sogKn?: number; readonly cogDeg?: number; readonly sources: readonly string[] };
}

interface Said {
  readonly time: string;
  readonly ellipses: readonly (readonly [number, number, number, number, number, number, number])[];
}

const PALETTES = ['Day', 'Night', 'Dusk'];

describe('an officer who asks what the picture is made of', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const asked: string[] = [];

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openWatch(page, offing.url);
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  const count = (path: string): number => asked.filter((each) => each === path).length;

  async function layer(name: string, isOn: boolean): Promise<void> {
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByLabel(name).setChecked(isOn);
    await page.getByRole('button', { name: 'Layers' }).click();
  }

  /** Goes nearer by the keyboard. */
  async function zoomIn(levels: number): Promise<void> {
    await page.locator('canvas.maplibregl-canvas').focus();
    for (let i = 0; i < levels; i++) {
      await page.keyboard.press('+');
      await page.evaluate(() => window.offingTest?.idle());
    }
  }

  /** Notes all that is written on canvases from now on. */
  function listenToInk() {
    return page.evaluateHandle(() => {
      const written: string[] = [];
      const { prototype } = CanvasRenderingContext2D;
      const write = Reflect.get(prototype, 'fillText');
      prototype.fillText = function (text, x, y) {
        written.push(text);
        write.call(this, text, x, y);
      };
      return written;
    });
  }

  /** What is written on the picture that is kept. */
  async function writtenOnPicture(name: string): Promise<string[]> {
    const written = await listenToInk();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('p')]);
    await download.saveAs(`target/screenshots/${name}.png`);
    return written.jsonValue();
  }

  async function inEachPalette(name: string): Promise<void> {
    for (const palette of PALETTES) {
      await page.getByRole('group', { name: 'Palette' }).getByRole('button', { name: palette, exact: true }).click();
      await keepPicture(page, `${name}-${palette.toLowerCase()}-1600`);
      expect(await accessFaults(page)).toEqual([]);
    }
  }

  /** Selects a vessel that moves and is seen by radar, and looks at it from near. */
  async function select(): Promise<number> {
    const { features } = await offing.get<{ features: readonly Ship[] }>('api/tracks');
    const ship = features.find(({ properties }) => properties.status === 'confirmed' && properties.sources.includes('radar') && (properties.sogKn ?? 0) > 6);
    if (ship === undefined) throw new Error('no ship that moves is seen by radar');
    const { track } = ship.properties;
    await page.keyboard.press('/');
    await page.keyboard.type(String(track));
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`[data-track="${track}"]`).first().waitFor();
    return track;
  }

  it('asks for none of it before it is wanted', () => {
    expect(count('/api/plots') + count('/api/uncertainty')).toBe(0);
  });

  it('sees by a key what the radars saw, and of which seconds', async () => {
    await page.keyboard.press('d');
    await page.locator('[data-plots]:not([data-plots=""])').waitFor();
    await page.waitForFunction(() => (window.offingTest?.plots() ?? 0) > 50);

    expect(await page.locator('[data-plots]').innerText()).toMatch(/Radar plots [\d ]+ in the 15 s to \d\d:\d\d:\d\d/);
  });

  it('sees by another how sure the picture is, round where each target is drawn', async () => {
    await page.keyboard.press('e');
    await page.locator('[data-uncertainty]:not([data-uncertainty=""])').waitFor();
    await zoomIn(1);
    await page.waitForFunction(() => (window.offingTest?.ellipses().length ?? 0) > 5);
    await inEachPalette('workings');
  });

  it('keeps a picture whose legend names both', async () => {
    const written = await writtenOnPicture('workings-picture');

    expect(written).toEqual(expect.arrayContaining(['Open alert', 'Radar plots', 'Uncertainty, inside with 95 %']));
  });

  it('finds each target drawn in the middle of its ellipse', async () => {
    await offing.setClock({ playing: false });
    await page.locator('[data-clock]').waitFor();
    const { time, ellipses } = await offing.get<Said>('api/uncertainty');
    await page.waitForFunction((at) => document.querySelector('[data-clock]')?.getAttribute('data-clock') === at, time);
    const off = await page.evaluate(
      (rows) => rows.flatMap(([track, lon, lat, major]) => {
        const drawn = window.offingTest?.position(track);
        const east = drawn ? (drawn[0] - lon) * 111_195 * Math.cos((lat * Math.PI) / 180) : NaN;
        return drawn ? [Math.hypot(east, (drawn[1] - lat) * 111_195) / major] : [];
      }),
      ellipses,
    );
    await offing.setClock({ playing: true });

    expect(off.length).toBeGreaterThan(100);
    expect(Math.max(...off)).toBeLessThan(0.5);
  });

  it('reads the figure of the selected track, and sees its ring without the layer', async () => {
    const track = await select();
    await page.locator(`[data-track="${track}"]`).first().getByText(/^± [\d.]+ k?m, 95 %$/).waitFor();
    await zoomIn(4);
    await page.keyboard.press('e');
    await page.locator('[data-uncertainty]').waitFor({ state: 'detached' });
    await page.waitForFunction((selected) => window.offingTest?.ellipses().join() === String(selected), track);
    await keepPicture(page, 'workings-selected-1600');
  });

  it('turns both off, and nothing is asked for any more', async () => {
    await page.keyboard.press('d');
    await page.locator('[data-plots]').waitFor({ state: 'detached' });
    expect(await writtenOnPicture('workings-none-picture')).not.toContain('Radar plots');
    expect(await page.evaluate(() => window.offingTest?.plots())).toBe(0);
    const before = [count('/api/plots'), count('/api/uncertainty')];
    const own = asked.length;
    await page.waitForRequest((request) => request.url().includes('/api/tracks/') && asked.length > own + 4, { timeout: 40_000 });

    expect([count('/api/plots'), count('/api/uncertainty')]).toEqual(before);
    expect(before.every((requests) => requests > 1)).toBe(true);
  });

  it('finds the same under a thumb', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await layer('Radar plots', true);
    await layer('Uncertainty', true);
    await page.locator('[data-plots]:not([data-plots=""])').waitFor();
    await page.locator('[data-uncertainty]:not([data-uncertainty=""])').waitFor();
    await keepPicture(page, 'workings-dusk-phone');

    expect(await accessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('reads what each radar measures wrong, from the list of sensors and under a thumb', async () => {
    await layer('Radar plots', false);
    await layer('Uncertainty', false);
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByRole('button', { name: 'Radar registration' }).click();
    await page.locator('[data-radar]').first().getByText(/^[+−]?\d+(\.\d)? m ± \d/).waitFor();
    await keepPicture(page, 'workings-registration-phone');
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the registration of the radars' }).click();
    await page.locator('[data-radar]').first().waitFor({ state: 'detached' });

    await page.setViewportSize({ width: 1600, height: 900 });
    await page.getByRole('button', { name: 'Registration', exact: true }).click();
    await page.locator('[data-radar]').first().getByText(/^from [\d ]+ sightings$/).waitFor();
    await inEachPalette('workings-registration');
    await page.keyboard.press('Escape');
    await page.locator('[data-radar]').first().waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await page.locator('[data-plots]').waitFor();
  });

  it('finds neither in a replay, where it is not known', async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.keyboard.press(',');
    await page.locator('[data-replay]').waitFor();
    await page.keyboard.press('Shift+L');
    await page.getByLabel('Cameras').waitFor();

    await page.getByLabel('Radar plots').waitFor({ state: 'detached' });
    expect(await page.locator('[data-plots]').count()).toBe(0);
    const before = [count('/api/plots'), count('/api/uncertainty')];
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('[data-replay]').waitFor({ state: 'detached' });
    await page.locator('[data-plots]:not([data-plots=""])').waitFor();
    expect(count('/api/plots')).toBeGreaterThan(before[0]);
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
