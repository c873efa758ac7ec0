import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho, waitEventSeconds } from './watch';

interface Alert {
  readonly id: number;
  readonly incident: number;
  readonly state: string;
  readonly changedBy: string;
  readonly reason?: string;
  readonly assignedTo?: string;
  readonly verdict?: string;
}

describe('an officer with an incident', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let incident: number;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    await openWatch(page, offing.url);
    await offing.setClock({ speed: 20 });
    await page.waitForFunction(() => document.querySelector('[data-alert]') !== null);
    await offing.setClock({ playing: false });
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  async function alerts(): Promise<readonly Alert[]> {
    const { alerts: all } = await offing.get<{ alerts: readonly Alert[] }>('api/alerts');
    return all.filter((alert) => alert.incident === incident);
  }

  it('reads what the rule says of the vessel', async () => {
    const row = page.locator('[data-alert]').first();
    incident = Number(await row.getAttribute('data-incident'));
    await row.click();

    expect(await page.locator('[data-evidence] .sentence').innerText()).toMatch(/\d/);
  });

  it('acknowledges it, and it stays so', async () => {
    await page.keyboard.press('a');
    await sayWho(page, 'Wong', 'Desk 1');
    await page.waitForFunction(() => document.querySelector('[data-alert][aria-current=true] .state')?.textContent?.startsWith('Ack'));

    await offing.setClock({ playing: true, speed: 1 });
    await waitEventSeconds(page, 5);
    await offing.setClock({ playing: false });
    expect((await alerts()).map((alert) => alert.state)).not.toContain('raised');
  });

  it('sees who could be there when, and keeps a picture of it', async () => {
    await page.keyboard.press('s');
    const first = page.locator('[data-form=assign] [data-unit]').first();
    await first.waitFor();

    expect(await first.innerText()).toMatch(/meets her in \d+:\d\d/);
    await keepPicture(page, 'incident-assign-1600');
    expect(await accessFaults(page)).toEqual([]);
  });

  it('sends the first, and is told that the incident is hers', async () => {
    const unit = await page.locator('[data-form=assign] [data-unit]').first().getAttribute('data-unit');
    await page.locator('[data-form=assign] [data-unit] button').first().click();
    await page.waitForFunction((name) => document.querySelector('[data-alert][aria-current=true] .state')?.textContent === `${String(name)} assigned`, unit);

    expect((await alerts())[0].assignedTo).toBe(unit);
    const { units } = await offing.get<{ units: readonly { unit: string; task?: string }[] }>('api/units');
    expect(units.find((one) => one.unit === unit)?.task).toBe('intercept');
  });

  it('notes what was said, and resolves it with a reason', async () => {
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('What was seen, said or done').fill('VTS calls her on channel 12');
    await page.getByRole('button', { name: 'Write' }).click();
    await page.locator('[data-form]').waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'False alert' }).click();
    await page.getByLabel('Reason').fill('Ferry on her way');
    await page.keyboard.press('Enter');
    await page.locator('[data-form]').waitFor({ state: 'detached' });

    const [alert] = await alerts();
    expect([alert.state, alert.verdict, alert.reason, alert.changedBy]).toEqual(['resolved', 'false', 'Ferry on her way', 'Wong']);
  });

  it('reads all of it in the log, the newest first, and can hand it over', async () => {
    await page.keyboard.press('n');
    await page.locator('[data-log] [data-line]').first().waitFor();

    const lines = await page.locator('[data-log] [data-line]').allInnerTexts();
    const at = (text: string): number => lines.findIndex((line) => line.includes(text));
    expect(at('False, Wong')).toBeGreaterThanOrEqual(0);
    expect(at('VTS calls her on channel 12')).toBeGreaterThan(at('False, Wong'));
    expect(at('intercept track')).toBeGreaterThan(at('VTS calls her'));
    expect(at('Ack Wong')).toBeGreaterThan(at('intercept track'));
    await keepPicture(page, 'log-1600');
    expect(await accessFaults(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^watch-log-.*\.csv$/);
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
