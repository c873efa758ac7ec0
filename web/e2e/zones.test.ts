import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho } from './watch';

interface Brief {
  readonly track: number;
  readonly sogKn?: number;
  readonly cogDeg?: number;
  readonly ageSeconds: number;
  readonly sources: readonly string[];
}

interface Zones {
  readonly features: readonly { readonly id: string; readonly geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] }; readonly properties: { readonly name: string; readonly dwellSeconds: number } }[];
}

interface Alerts {
  readonly alerts: readonly { readonly id: number; readonly rule: string; readonly track: number; readonly state: string; readonly changedBy: string }[];
}

const NM_DEG = 1 / 60;
const NAME = 'Across her way';

type Place = readonly [number, number];

/** So far on that course, nautical miles, and so far to the side of it. */
function ahead([lon, lat]: Place, cogDeg: number, aheadNm: number, asideNm: number): Place {
  const course = (cogDeg * Math.PI) / 180;
  const east = aheadNm * Math.sin(course) + asideNm * Math.cos(course);
  const north = aheadNm * Math.cos(course) - asideNm * Math.sin(course);
  return [lon + (east * NM_DEG) / Math.cos((lat * Math.PI) / 180), lat + north * NM_DEG];
}

describe('an officer who watches a zone', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let track: number;
  let course: number;
  let start: Place;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start({ arguments: ['--density', '0.4'] }), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  const zones = () => offing.get<Zones>('api/zones');
  const alertOf = async () => (await offing.get<Alerts>('api/alerts')).alerts.find((alert) => alert.rule === 'entered-watched-zone' && alert.track === track);

  async function press(place: Place, twice = false): Promise<void> {
    const at = await page.evaluate(([lon, lat]) => window.offingTest?.pageOf(lon, lat) ?? null, place);
    if (at === null) throw new Error(`${place.join()} is not in view`);
    await (twice ? page.mouse.dblclick(at[0], at[1]) : page.mouse.click(at[0], at[1]));
  }

  /** A vessel under way that says so herself, in the middle of the chart, close by. */
  it('chooses a vessel under way', async () => {
    await openWatch(page, offing.url);
    await offing.setClock({ playing: false });
    const { features } = await offing.get<{ features: { properties: Brief; geometry: { coordinates: Place } }[] }>('api/tracks');
    const found = features.find(
      ({ properties: { sogKn = 0, cogDeg, ageSeconds, sources }, geometry: { coordinates: [lon, lat] } }) =>
        sogKn > 8 && sogKn < 16 && cogDeg !== undefined && ageSeconds < 12 && sources.includes('ais') && lat < 22.2 && lat > 22.1 && lon > 113.9 && lon < 114.3,
    );
    if (found === undefined) throw new Error('no vessel is under way there');
    track = found.properties.track;
    course = found.properties.cogDeg ?? 0;
    await page.goto(`${offing.url}#watch?z=12.5&c=${found.geometry.coordinates.join()}&track=${track}`);
    await page.reload();
    await page.waitForFunction((number) => (window.offingTest?.screen(number) ?? null) !== null, track);
    start = (await page.evaluate((number) => window.offingTest?.position(number) ?? null, track)) ?? [0, 0];
  });

  it('draws it across her way, takes a corner back, and closes it', async () => {
    await page.keyboard.press('z');
    await page.locator('[data-zones]').waitFor();
    for (const [far, aside] of [[0.3, -0.35], [0.3, 0.35], [0.6, 0.9]] as const) await press(ahead(start, course, far, aside));
    await page.keyboard.press('Backspace');
    await press(ahead(start, course, 1.1, 0.35));
    await press(ahead(start, course, 1.1, -0.35), true);
    await keepPicture(page, 'zones-drawn-1600');
    await page.locator('input[name=zone]').fill(NAME);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await sayWho(page, '林 K. L.', 'Command centre 2');
    await page.waitForFunction((name) => window.offingTest?.names().some((each) => each.startsWith(name)), NAME);

    const { features } = await zones();
    expect(features).toHaveLength(1);
    expect(features[0].id).toBe('across-her-way');
    expect(features[0].geometry.coordinates[0]).toHaveLength(5);
  });

  it('hears of her when she comes into it', async () => {
    expect(await alertOf()).toBeUndefined();
    await offing.setClock({ playing: true, speed: 10 });
    await expect.poll(alertOf, { timeout: 90_000 }).toMatchObject({ state: 'raised' });
    await offing.setClock({ speed: 1 });
    const id = (await alertOf())?.id ?? 0;
    await page.locator(`[data-alert="${id}"]`).first().waitFor();

    expect(await page.locator(`[data-alert="${id}"]`).first().innerText()).toContain('Entered a watched zone');
  });

  it('acknowledges that, and it stays so', async () => {
    const id = (await alertOf())?.id ?? 0;
    await page.locator(`[data-alert="${id}"]`).first().click();
    await page.locator('[data-evidence]').waitFor();
    expect(await page.locator('[data-evidence]').innerText()).toContain('across-her-way');
    await page.keyboard.press('a');
    await expect.poll(alertOf).toMatchObject({ state: 'acknowledged', changedBy: '林 K. L.' });
    await keepPicture(page, 'zones-alert-1600');
  });

  it('changes it, undoes and does again, and she neither leaves nor enters', async () => {
    await page.getByRole('button', { name: `Change ${NAME}` }).click();
    const [corner] = (await zones()).features[0].geometry.coordinates[0] as unknown as Place[];
    await page.evaluate(() => window.offingTest?.idle());
    const at = await page.evaluate(([lon, lat]) => window.offingTest?.pageOf(lon, lat) ?? null, corner);
    if (at === null) throw new Error('the corner is not in view');
    await page.mouse.move(at[0], at[1]);
    await page.mouse.down();
    await page.mouse.move(at[0] - 20, at[1] - 12, { steps: 4 });
    await page.mouse.up();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await page.waitForFunction(() => [...document.querySelectorAll('button')].some((button) => button.textContent === 'Undo' && !button.disabled));
    await keepPicture(page, 'zones-changed-1600');
    expect(await accessFaults(page)).toEqual([]);
    await page.locator('[data-ready=true] canvas').first().focus();
    await page.keyboard.press('Control+z');
    expect(await undo.isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+Z');
    expect(await undo.isEnabled()).toBe(true);
    await page.locator('input[name=hysteresis]').fill('50');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: `Change ${NAME}` }).waitFor();

    const [changed] = (await zones()).features;
    expect(changed.geometry.coordinates[0][0]).not.toEqual(corner);
    expect(changed.properties).toMatchObject({ name: NAME, hysteresisM: 50 });
    expect(await alertOf()).toMatchObject({ state: 'acknowledged' });
  });

  it.each(['Day', 'Night', 'Dusk'])('sees it in the palette %s', async (palette) => {
    await page.getByRole('button', { name: palette, exact: true }).click();
    await keepPicture(page, `zones-${palette.toLowerCase()}-1600`);

    expect(await accessFaults(page)).toEqual([]);
  });

  it('deletes it by its name, and takes that back', async () => {
    await page.getByRole('button', { name: `Change ${NAME}` }).click();
    await page.getByRole('button', { name: `Delete ${NAME}` }).click();
    await page.getByRole('button', { name: `Undo deleting ${NAME}` }).waitFor();
    expect((await zones()).features).toEqual([]);

    await page.getByRole('button', { name: `Undo deleting ${NAME}` }).click();
    await page.getByRole('button', { name: `Change ${NAME}` }).waitFor();
    expect((await zones()).features.map(({ id }) => id)).toEqual(['across-her-way']);
  });

  it('has a circle go with a vessel, and brings zones from a file', async () => {
    await page.getByRole('button', { name: /^Circle about T/ }).click();
    await page.locator('input[name=radius]').fill('400');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Change Watch 2' }).waitFor();
    const square = [[114, 22.1], [114.02, 22.1], [114.02, 22.12], [114, 22.1]];
    const file = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [square] }, properties: { name: 'From a file', from: '22:00', to: '05:00' } }] };
    const input = page.locator('[data-zones] input[type=file]');
    await input.setInputFiles({ name: 'zones.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(file)) });
    await page.getByRole('button', { name: 'Change From a file' }).waitFor();
    await keepPicture(page, 'zones-list-1600');
    await input.setInputFiles({ name: 'bad.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{"type":"FeatureCollection","features":[{}]}') });
    await page.locator('[data-zones] [role=alert]').filter({ hasText: "'properties' is missing" }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-zones]').waitFor({ state: 'detached' });
  });

  it('sees them on a phone', async () => {
    const [[corner]] = (await zones()).features[0].geometry.coordinates;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${offing.url}#watch?z=12&c=${corner.join()}`);
    await page.reload();
    await page.waitForFunction((name) => window.offingTest?.names().some((each) => each.startsWith(name)), NAME);
    await keepPicture(page, 'zones-phone');

    expect(await accessFaults(page)).toEqual([]);
  });

  it('met no fault on the way', () => {
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
  });
});
