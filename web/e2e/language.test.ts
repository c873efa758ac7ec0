import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, shownTime } from './watch';

/** Text that a reader of Chinese must not meet: words of the page itself, not names, rules and sensors that the server says. */
const ENGLISH = /Watch|Library|Replay|Status|Connected|Incidents|Evidence|Speed over ground|Position|Sensors|Acknowledge|Not for navigation|SIMULATED/;

/** Marks the page, so that a reload would be noticed. */
declare global {
  interface Window {
    wasKept?: boolean;
  }
}

/** All that is written on the page, without what was read aloud before. */
function written(page: Page): Promise<string> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.window, dialog')].map((part) => part.innerText).join(' '));
}

function spoken(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

function chosen(page: Page): Promise<{ alert: string | null | undefined; hash: string; isKept: boolean | undefined }> {
  return page.evaluate(() => ({
    alert: document.querySelector('[data-alert][aria-current=true]')?.getAttribute('data-alert'),
    hash: /track=\d+/.exec(location.hash)?.[0] ?? '',
    isKept: window.wasKept,
  }));
}

/** Chinese letters on the page for which none of the bundled fonts is there: they would be boxes. */
function missingLetters(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ family, status }) => family.includes('Noto Sans') && status === 'loaded');
    const ranges = faces.flatMap(({ unicodeRange }) => unicodeRange.split(',')).map((range) => range.replace(/U\+/i, '').split('-').map((code) => parseInt(code, 16)));
    const isThere = (code: number): boolean => ranges.some(([first, last = first]) => first <= code && code <= last);
    return [...new Set(document.body.innerText.match(/\p{Script=Han}/gu))].filter((letter) => !isThere(letter.codePointAt(0) ?? 0));
  });
}

/** The families of which some part was loaded. */
function familiesUsed(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))]);
}

describe('an officer who reads Chinese', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const outside: string[] = [];

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(offing.url)) outside.push(request.url());
    });
    await openWatch(page, offing.url);
    await offing.setClock({ speed: 20 });
    await page.waitForFunction(() => document.querySelector('[data-alert]') !== null);
    await offing.setClock({ speed: 1 });
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  it('finds the page in English, as the browser says, and looks at an alert', async () => {
    expect(await spoken(page)).toBe('en');
    await page.locator('[data-alert]').first().click();
    await page.locator('[data-track] tbody tr').first().waitFor();
    await page.evaluate(() => {
      window.wasKept = true;
    });

    expect(await page.getByRole('banner').innerText()).toContain('SIMULATION');
  });

  it('has all of it in traditional Chinese by one press, and still looks at the same', async () => {
    const before = await chosen(page);
    const beforeMs = await shownTime(page);
    const drawings = await page.evaluate(() => window.offingTest?.drawings() ?? 0);
    await page.getByRole('button', { name: '繁體中文' }).click();
    await page.waitForFunction(() => document.title.startsWith('模擬 '));

    expect(await spoken(page)).toBe('zh-Hant');
    expect(await page.getByRole('banner').innerText()).toMatch(/監察[^]*重播[^]*記錄庫[^]*模擬[^]*已連線/);
    expect(await page.locator('[data-incidents-open]').innerText()).toMatch(/\d+ 未結，\d+ 新/);
    expect(await page.locator('[data-alert]').first().innerText()).toMatch(/警報|警告|注意/);
    expect(await page.locator('[data-evidence]').innerText()).toMatch(/對地航速[^]*\d+ kn[^]*並非結論/);
    expect(await page.locator('[data-track]').innerText()).toContain('模擬數據');
    expect(await written(page)).not.toMatch(ENGLISH);
    expect(await chosen(page)).toEqual(before);
    expect(await shownTime(page)).toBeGreaterThanOrEqual(beforeMs);
    expect(await page.evaluate(() => window.offingTest?.drawings() ?? 0)).toBeGreaterThanOrEqual(drawings);
  });

  it('reads the chart, too', async () => {
    expect(await page.locator('canvas.maplibregl-canvas').getAttribute('aria-label')).toMatch(/^海圖。/);
    await page.waitForFunction(() => window.offingTest?.names().some((name) => /^\p{Script=Han}+$/u.test(name)));

    expect((await page.evaluate(() => window.offingTest?.names() ?? [])).filter((name) => /[A-Za-z] \p{Script=Han}/u.test(name))).toEqual([]);
  });

  it('sees no box in the place of a letter', async () => {
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await keepPicture(page, 'watch-zh-Hant-1600');

    expect(await missingLetters(page)).toEqual([]);
    expect(await familiesUsed(page)).toContain('Noto Sans TC');
    expect(await accessFaults(page)).toEqual([]);
  });

  it('reads the table', async () => {
    await page.keyboard.press('t');
    await page.locator('table[aria-rowcount]').waitFor();

    expect(await page.locator('table[aria-rowcount] thead').innerText()).toMatch(/警示\s+航跡\s+船名\s+MMSI\s+類型/);
    expect(await page.locator('[data-row]').first().evaluate((row) => row.closest('tr')?.innerText)).toMatch(/雷達|AIS/);
    await page.keyboard.press('g');
  });

  it('takes simplified Chinese by a key, which a reload keeps', async () => {
    const { hash } = await chosen(page);
    await page.keyboard.press('Shift+Z');
    await page.waitForFunction(() => document.title.startsWith('模拟 '));
    expect(await page.getByRole('banner').innerText()).toContain('值守');
    await page.reload();
    await page.waitForFunction(() => (window.offingTest?.shown() ?? 0) > 50);

    expect(await spoken(page)).toBe('zh-Hans');
    expect(await chosen(page)).toMatchObject({ hash, isKept: undefined });
    expect(await page.locator('[data-evidence]').innerText()).toContain('对地航速');
    expect(await missingLetters(page)).toEqual([]);
    expect(await familiesUsed(page)).toContain('Noto Sans SC');
    expect(await page.evaluate(() => window.offingTest?.names() ?? [])).not.toEqual([]);
    await keepPicture(page, 'watch-zh-Hans-1600');
  });

  it('reads the replay and the library', async () => {
    await page.keyboard.press(',');
    await page.locator('[data-run-state=replay] [data-going]').waitFor();
    expect(await page.getByRole('banner').innerText()).toMatch(/回放[^]*已暂停/);
    expect(await written(page)).not.toMatch(ENGLISH);
    await keepPicture(page, 'replay-zh-Hans-1600');
    await page.keyboard.press('0');
    await page.locator('[data-library-count]').waitFor();

    expect(await page.locator('[data-library-count]').innerText()).toMatch(/^\d+ 项记录，/);
    expect(await page.title()).toBe('记录库，Offing');
    await page.keyboard.press('1');
  });

  it('has English again', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('[data-connection=connected]').waitFor();

    expect(await spoken(page)).toBe('en');
    expect(await page.getByRole('banner').innerText()).toMatch(/Watch[^]*SIMULATION[^]*Connected/);
    expect(await written(page)).not.toMatch(/\p{Script=Han}(?<![繁简])/u);
  });

  it('is met in traditional Chinese on a phone from Hong Kong, where the choice is behind one button', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', locale: 'zh-HK' });
    const phone = await context.newPage();
    phone.setDefaultTimeout(90_000);
    await phone.goto(offing.url);
    await phone.locator('[data-clock]').waitFor();
    expect(await spoken(phone)).toBe('zh-Hant');
    await phone.getByRole('button', { name: '更多' }).click();
    await phone.getByRole('button', { name: '简体中文' }).click();

    expect(await phone.locator('dialog h2').innerText()).toBe('更多');
    expect(await phone.locator('nav').last().innerText()).toContain('回放');
    await keepPicture(phone, 'more-zh-Hans-390');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await phone.goto(`${offing.url}?lang=en`);
    await phone.locator('[data-clock]').waitFor();
    expect(await spoken(phone)).toBe('en');
    await context.close();
  });

  it('met no fault on the way, and asked nobody else for letters', () => {
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });
});
