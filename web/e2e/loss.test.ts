import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch } from './watch';

describe('a watch that loses its server', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page } = await openPage(browser, 1280, 720));
    await openWatch(page, offing.url);
    await offing.setClock({ speed: 10 });
    await page.waitForFunction(() => document.querySelector('[data-alert]') !== null);
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  it('says so at once, with the time and the next try, and lets nothing be acknowledged', async () => {
    await page.locator('[data-alert]').first().click();
    await offing.stop('SIGKILL');
    await page.locator('[data-lost]').waitFor();

    expect(await page.locator('[data-lost]').innerText()).toMatch(/Disconnected for 0:\d\d/);
    await page.waitForFunction(() => /trying again in \d+ s|trying now/.test(document.querySelector('[data-lost]')?.textContent ?? ''));
    expect(await page.locator('[data-connection=lost]').innerText()).toContain('Disconnected');
    expect(await page.getByRole('button', { name: 'Acknowledge' }).isDisabled()).toBe(true);
    expect(await accessFaults(page)).toEqual([]);
    await keepPicture(page, 'disconnected-dusk-1280');
  });

  it('regains picture and alert log when the server is back', { timeout: 300_000 }, async () => {
    offing = await Offing.start({ port: offing.port });
    await page.locator('[data-lost]').waitFor({ state: 'detached' });
    await page.waitForFunction(() => (window.offingTest?.shown() ?? 0) > 50);
    await offing.setClock({ speed: 10 });
    await page.waitForFunction(() => document.querySelector('[data-alert]') !== null);
    await offing.setClock({ playing: false });

    const { alerts } = await offing.get<{ alerts: { id: number; state: string }[] }>('api/alerts');
    const open = alerts.filter((alert) => !['closed', 'resolved'].includes(alert.state)).map((alert) => String(alert.id));
    await page.waitForFunction((count) => document.querySelectorAll('[data-alert]').length === count, open.length);
    const shown = await page.locator('[data-alert]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-alert')));
    expect(shown.sort()).toEqual(open.sort());
  });
});
