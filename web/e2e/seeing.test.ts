import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho } from './watch';

interface Looking {
  readonly id: string;
  readonly site?: string;
  readonly mode: string;
  readonly azimuthDeg: number;
  readonly position: readonly [number, number];
}

interface Ship {
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: { readonly track: number; readonly sogKn?: number; readonly sources: readonly string[] };
}

/** The mast whose cameras are chosen, and how far off a ship is that it follows, degrees of latitude or so. */
const MAST = 'camera-cheung-chau';
const CAMERA = 'cheung-chau-thermal';
const NEAR_DEG = 0.1;
const PALETTES = ['Day', 'Night', 'Dusk'];

describe('an officer who asks what the sensors see', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    await openWatch(page, offing.url);
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  async function camera(id: string): Promise<Looking> {
    const { cameras } = await offing.get<{ cameras: readonly Looking[] }>('api/cameras');
    const found = cameras.find((each) => each.id === id);
    if (found === undefined) throw new Error(`there is no camera ${id}`);
    return found;
  }

  /** The ship under way nearest to a camera. */
  async function shipNear({ position: [lon, lat] }: Looking): Promise<number> {
    const { features } = await offing.get<{ features: readonly Ship[] }>('api/tracks');
    const away = ({ geometry: { coordinates: at } }: Ship): number => Math.hypot(at[0] - lon, at[1] - lat);
    const near = features
      .filter(({ properties }) => properties.sources.includes('ais') && (properties.sogKn ?? 0) > 4)
      .sort((a, b) => away(a) - away(b))[0];
    expect(away(near)).toBeLessThan(NEAR_DEG);
    return near.properties.track;
  }

  /** Selects a track as its number is searched. */
  async function select(track: number): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(String(track));
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`[data-track="${track}"]`).first().waitFor();
  }

  async function inEachPalette(name: string): Promise<void> {
    for (const palette of PALETTES) {
      await page.getByRole('group', { name: 'Palette' }).getByRole('button', { name: palette, exact: true }).click();
      await keepPicture(page, `${name}-${palette.toLowerCase()}-1600`);
      expect(await accessFaults(page)).toEqual([]);
    }
  }

  it('reads the weather, of a named station and with its age', async () => {
    await page.locator('[data-weather^=weather-]').waitFor();

    expect(await page.locator('[data-weather]').innerText()).toMatch(/old[\s\S]*Wind[\s\S]*\d{3}° \d+ kn[\s\S]*Visibility/);
  });

  it('sees by a key where radars are blind, for which target and in which sea', async () => {
    await page.keyboard.press('b');
    await page.locator('[data-coverage="2.5"]').waitFor();

    expect(await page.locator('[data-coverage]').innerText()).toMatch(/misses a target of 2\.5 m².*\d+ radars, sea state \d, waves \d\.\d m/);
    await inEachPalette('coverage');
  });

  it('asks the same for a larger target', async () => {
    await page.keyboard.press('l');
    await page.getByLabel('100 m²').check();
    await page.locator('[data-coverage="100"]').waitFor();
    await page.keyboard.press('l');
    await page.keyboard.press('b');

    await page.locator('[data-coverage]').waitFor({ state: 'detached' });
  });

  it('chooses a camera by the keyboard, and reads what its frame shows', async () => {
    await page.keyboard.press('c');
    const button = page.locator(`[data-choose=${CAMERA}]`);
    await button.waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator(`[data-camera=${CAMERA}]`);
    await panel.getByText(/ km|over the horizon/).waitFor();

    expect(await panel.innerText()).toMatch(/Thermal, scans[\s\S]*In view/);
    await inEachPalette('camera');
  });

  it('has it follow a ship, and sees its wedge turn', async () => {
    const before = await camera(CAMERA);
    await select(await shipNear(before));
    await page.locator('[data-cue]').click();
    await sayWho(page, 'KL', 'Command centre 2');
    await page.locator(`[data-camera=${CAMERA}]`).getByText('follows').waitFor();

    const after = await camera(CAMERA);
    expect(after.mode).toBe('track');
    expect(after.site).toBe(MAST);
    expect(after.azimuthDeg).not.toBe(before.azimuthDeg);
    await keepPicture(page, 'camera-follows-1600');
  });

  it('has it scan again', async () => {
    await page.locator('[data-scan]').click();
    await page.locator(`[data-camera=${CAMERA}]`).getByText('scans').waitFor();

    expect((await camera(CAMERA)).mode).toBe('scan');
    await page.keyboard.press('Escape');
    await page.locator('[data-camera-list]').waitFor();
    await page.keyboard.press('c');
  });

  it('sends a unit after the ship by the keyboard, and reads where and when she meets it, or why not', async () => {
    await page.getByRole('button', { name: 'Send a unit' }).focus();
    await page.keyboard.press('Enter');
    const nearest = page.getByRole('button', { name: /^Intercept: send/ }).first();
    const unit = (await nearest.getAttribute('aria-label'))?.replace('Intercept: send ', '') ?? '';
    await nearest.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-patrol]').getByText(/meets it in \d+:\d\d|cannot meet it/).waitFor();

    const { units } = await offing.get<{ units: readonly { unit: string; task: string; bound?: { courseDeg: number } }[] }>('api/units');
    const sent = units.find((each) => each.unit === unit);
    expect(sent?.task).toBe('intercept');
    expect(sent?.bound?.courseDeg).toBeGreaterThanOrEqual(0);
    await inEachPalette('unit');
  });

  it('calls her back', async () => {
    await page.locator('[data-patrol] li').first().getByRole('button', { name: 'Resume patrol' }).click();

    await page.locator('[data-patrol]').getByText(/meets it in|cannot meet it/).waitFor({ state: 'detached' });
  });

  it('sees in a replay what a camera showed then', async () => {
    await page.keyboard.press(',');
    await page.locator('[data-replay]').waitFor();
    await page.keyboard.press('c');
    await page.locator(`[data-choose=${CAMERA}]`).click();
    await page.locator(`[data-camera=${CAMERA}]`).getByText('scans').waitFor();

    expect(await page.locator(`[data-camera=${CAMERA}]`).getByText('Follow').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('[data-replay]').waitFor({ state: 'detached' });
  });

  it('finds the same under a thumb', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByLabel('Radar coverage').check();
    await page.getByLabel('Cameras').check();
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.locator('[data-coverage]').waitFor();
    await page.locator('[data-camera-list]').waitFor();
    await keepPicture(page, 'seeing-dusk-phone');

    expect(await accessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
