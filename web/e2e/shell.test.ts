import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../src/stream';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho, shownTime } from './watch';

/** Event time that passes before anyone winds back, seconds. */
const RUN_S = 200;
const PALETTES = ['Day', 'Night', 'Dusk'];

/** Waits until the page shows a viewing that stands at its moment. */
async function waitReplay(page: Page): Promise<void> {
  await page.locator('[data-run-state=replay] [data-going]').waitFor();
  await page.waitForFunction(() => (window.offingTest?.shown() ?? 0) > 50);
}

describe('an officer who looks back', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let link: string;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    await openWatch(page, offing.url);
    await offing.setClock({ speed: 20 });
    const fromMs = await shownTime(page);
    await page.waitForFunction((until) => Date.parse(document.querySelector('[data-clock]')?.getAttribute('data-clock') ?? '') >= until, fromMs + RUN_S * 1000);
    await offing.setClock({ speed: 1 });
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  it('winds the live picture back two minutes, and cannot take that for the present', async () => {
    const liveMs = await shownTime(page);
    await page.keyboard.press(',');
    await waitReplay(page);

    const backMs = liveMs - (await shownTime(page));
    expect(backMs).toBeGreaterThan(100_000);
    expect(backMs).toBeLessThan(140_000);
    const bar = await page.getByRole('banner').innerText();
    expect(bar).toContain('REPLAY');
    expect(bar).toContain('SIMULATED');
    expect(bar).toContain('paused');
    const frame = await page.evaluate(() => getComputedStyle(document.querySelector('.window') as Element, '::after').borderTopWidth);
    expect(frame).toBe('4px');
    await page.locator('[data-live-connection=connected]').waitFor();
    expect(await page.title()).toContain('REPLAY');
  });

  it('selects a track and shares the moment; a second browser shows the same', async () => {
    const track = await page.evaluate(() => window.offingTest?.labels()[0] ?? null);
    const place = track === null ? null : await page.evaluate((id) => window.offingTest?.screen(id) ?? null, track);
    if (place === null) throw new Error('no track is labelled');
    await page.mouse.click(place[0], place[1]);
    await page.waitForFunction(() => location.hash.includes('track='));
    await page.keyboard.press('u');
    link = await page.locator('[data-link] input').inputValue();
    await page.keyboard.press('Escape');

    const other: BrowserContext = await browser.newContext({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
    const second = await other.newPage();
    second.setDefaultTimeout(90_000);
    await second.goto(link);
    await waitReplay(second);
    const seen = (from: Page) =>
      from.evaluate(() => ({ hash: location.hash, time: document.querySelector('[data-clock]')?.getAttribute('data-clock'), shown: window.offingTest?.shown() }));
    const id = Number(/track=(\d+)/.exec(link)?.[1]);
    await second.waitForFunction((number) => window.offingTest?.screen(number) !== null, id);
    expect(await seen(second)).toEqual(await seen(page));
    expect(await second.evaluate((number) => window.offingTest?.position(number), id)).toEqual(await page.evaluate((number) => window.offingTest?.position(number), id));
    await other.close();
  });

  it('keeps the moment as a picture that says what it shows', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('p')]);

    expect(download.suggestedFilename()).toMatch(/^offing-[\w-]+-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.png$/);
    await download.saveAs('target/screenshots/saved-moment.png');
  });

  it('is told of a new alert in the live run meanwhile, at once', async () => {
    const stoodAt = await shownTime(page);
    const told = () => page.locator('[data-live-new]').allInnerTexts().then((texts) => texts.join());
    const before = await told();
    await offing.setClock({ speed: 60 });
    await page.waitForFunction((text) => ![text, undefined].includes(document.querySelector<HTMLElement>('[data-live-new]')?.innerText), before);
    await offing.setClock({ speed: 1 });

    expect(await told()).toMatch(/^\d+ new (alarm|warning|caution)s? live$/);
    expect(await shownTime(page)).toBe(stoodAt);
    await page.locator('[data-announced]').filter({ hasText: /(Alarm|Warning|Caution): / }).first().waitFor({ state: 'attached' });
  });

  it.each(PALETTES)('reads a replay the same in the palette %s', async (palette) => {
    await page.getByRole('button', { name: palette, exact: true }).click();
    await keepPicture(page, `replay-shell-${palette.toLowerCase()}-1600`);

    expect(await accessFaults(page)).toEqual([]);
  });

  it('comes back to the live picture, where the new alert is', async () => {
    await page.keyboard.press('Escape');
    await page.locator('[data-connection=connected]').waitFor();
    await page.waitForFunction(() => (window.offingTest?.shown() ?? 0) > 50);

    expect(await page.getByRole('banner').innerText()).toContain('SIMULATION');
    await page.locator('[data-alert]').first().waitFor();
    await page.goBack();
    await waitReplay(page);
    expect(page.url()).toContain('#replay/');
  });

  it('finds the run in the library, renames it, and is refused to delete what is being written', async () => {
    await page.keyboard.press('0');
    const row = page.locator('[data-row]').first();
    await row.waitFor();
    expect(await row.innerText()).toContain('this run, being written');
    expect(await row.getByRole('button', { name: /^Delete/ }).isDisabled()).toBe(true);
    await row.locator('a').focus();
    await page.keyboard.press('F2');
    await page.locator('[data-row] input').fill('Night watch 一');
    await page.keyboard.press('Enter');
    await sayWho(page, 'KL', 'Centre 2');

    await page.getByRole('link', { name: 'Night watch 一' }).waitFor();
    const { recordings } = await offing.get<Library>('api/recordings');
    expect(recordings.map((each) => each.title)).toContain('Night watch 一');
  });

  it.each(PALETTES)('reads the library the same in the palette %s', async (palette) => {
    await page.getByRole('button', { name: palette, exact: true }).click();
    await page.screenshot({ path: `target/screenshots/library-${palette.toLowerCase()}-1600.png` });

    expect(await accessFaults(page)).toEqual([]);
  });

  it('has a scenario simulated ahead, and looks at it from its first moment on', async () => {
    await page.getByRole('button', { name: /^Replay / }).first().click();
    await waitReplay(page);

    const id = decodeURIComponent(/#replay\/([^?]+)/.exec(page.url())?.[1] ?? '');
    const made = await offing.get<{ kind: string; current: boolean }>(`api/recordings/${id}`);
    expect(made).toMatchObject({ kind: 'simulation', current: false });
    await page.keyboard.press('k');
    const fromMs = await shownTime(page);
    await page.waitForFunction((from) => Date.parse(document.querySelector('[data-clock]')?.getAttribute('data-clock') ?? '') > from + 2000, fromMs);
  });

  it('is told where a link leads nowhere', async () => {
    await page.goto(`${offing.url}#replay/no-such-recording`);
    await page.getByText('No such recording').waitFor();
    await page.getByRole('link', { name: 'Back to live' }).last().click();

    await page.locator('[data-connection=connected]').waitFor();
  });

  it('met no fault on the way but the link that led nowhere', () => {
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});

describe('an officer on a launch', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await openWatch(page, `${offing.url}#watch?palette=night`);
    await offing.setClock({ speed: 20 });
    await page.locator('[data-banner]').waitFor();
    await offing.setClock({ speed: 1 });
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  /** Controls that a thumb would miss. */
  function small(): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.window > nav > *, .actions button, .transport button, .buttons button, .more, [data-banner], .sheet .head, [data-alert]')]
        .filter((control) => control.offsetParent !== null && (control.offsetWidth < 44 || control.offsetHeight < 44))
        .map((control) => control.outerHTML.slice(0, 80)),
    );
  }

  it('has one alert before him, and the way to it', async () => {
    await page.locator('[data-banner]').tap();
    await page.waitForFunction(() => location.hash.includes('track='));
    const track = Number(/track=(\d+)/.exec(page.url())?.[1]);
    await page.waitForFunction((number) => window.offingTest?.screen(number) !== null, track);

    expect(await small()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await keepPicture(page, 'watch-night-390');
    expect(await accessFaults(page)).toEqual([]);
  });

  it('reads why, draws the list up and answers', async () => {
    await page.getByRole('button', { name: 'Evidence', exact: true }).tap();
    await page.locator('[data-evidence]').waitFor();
    await page.getByRole('button', { name: /Incidents$/ }).last().tap();
    await page.locator('.sheet.full [data-alert]').first().waitFor();
    await page.getByRole('button', { name: 'Acknowledge', exact: true }).tap();
    await sayWho(page, 'PL 82', 'Launch');

    await page.waitForFunction(() => document.querySelector('[data-banner]')?.textContent?.includes('Ack'));
  });

  it('winds back with the same thumb', async () => {
    await page.getByRole('button', { name: 'Wind back', exact: true }).tap();
    await waitReplay(page);
    expect(await small()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await keepPicture(page, 'replay-night-390');
    expect(await accessFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Play', exact: true }).tap();
    const fromMs = await shownTime(page);
    await page.waitForFunction((from) => Date.parse(document.querySelector('[data-clock]')?.getAttribute('data-clock') ?? '') > from + 2000, fromMs);
    await page.getByRole('link', { name: 'Back to live' }).tap();
    await page.locator('[data-banner]').waitFor();
  });
});
