import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho } from './watch';

/** How often a journey may press a key before it is lost. */
const PATIENCE = 40;

describe('an officer without a mouse', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1280, 720));
    await openWatch(page, offing.url);
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  /** Presses a key until the focus is where it should be. */
  async function pressUntil(key: string, selector: string): Promise<void> {
    for (let i = 0; i < PATIENCE; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never led to ${selector}`);
  }

  it('finds every part of the page by F6', async () => {
    const regions = await page.locator('[data-region]').count();
    const names = new Set<string>();
    for (let i = 0; i < regions; i++) {
      await page.keyboard.press('F6');
      names.add(await page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? ''));
    }

    expect(names.size).toBe(regions);
    expect(names).not.toContain('');
  });

  it('reads the keys in a list, and closes it', async () => {
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('finds a ship by a part of its name', async () => {
    const { features } = await offing.get<{ features: { properties: { track: number; name?: string } }[] }>('api/tracks');
    const ship = features.map((feature) => feature.properties).find((track) => (track.name ?? '').length > 4);
    if (ship?.name === undefined) throw new Error('no ship has a name');

    await page.keyboard.press('/');
    await page.keyboard.type(ship.name.toLowerCase());
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');

    await page.locator('[data-track] h3').waitFor();
    expect(await page.locator('[data-track] h3').innerText()).toContain(ship.name);
  });

  it('says so where nothing is found', async () => {
    await page.keyboard.press('F6');
    await page.keyboard.press('/');
    await page.keyboard.type('no such ship');
    await page.getByText('No track matches').waitFor();
    await page.keyboard.press('Escape');

    expect(await page.locator('[data-search]').inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });

  it('reads every track in a table, sorts it and goes through all of it', async () => {
    await page.keyboard.press('t');
    await page.locator('table[aria-rowcount]').waitFor();
    await pressUntil('Tab', 'th.sog button');
    await page.keyboard.press('Enter');
    expect(await page.locator('th.sog').getAttribute('aria-sort')).toBe('descending');

    await pressUntil('Tab', '[data-row]');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const rows = Number(await page.locator('table[aria-rowcount]').getAttribute('aria-rowcount'));
    const row = await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset['row']));
    expect(row).toBe(rows - 2);
    await page.locator('[data-track] tbody tr').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await keepPicture(page, 'table-dusk-1280');
  });

  it('filters, and is told how many of how many are left', async () => {
    const all = Number(await page.locator('[data-count=tracks]').innerText());
    await page.keyboard.press('f');
    await page.locator('[data-filter-shown]').waitFor();
    await pressUntil('Tab', 'input[type=number]');
    await page.keyboard.type('20');
    await page.waitForFunction(() => /^(\d+) of/.exec(document.querySelector('[data-filter-shown]')?.textContent ?? '')?.[1] !== undefined);

    const [shown, of] = (await page.locator('[data-filter-shown]').innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(shown).toBeLessThan(of);
    expect(Math.abs(of - all)).toBeLessThan(50);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('F6');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
  });

  it('answers an alert', async () => {
    await offing.setClock({ speed: 60 });
    await page.waitForFunction(() => [...document.querySelectorAll('[data-alert] .state')].some((state) => state.textContent?.startsWith('New')));
    await offing.setClock({ speed: 1 });
    const { alerts } = await offing.get<{ alerts: { id: number; state: string }[] }>('api/alerts');
    const raised = alerts.find(({ state }) => state === 'raised');
    if (raised === undefined) throw new Error('it is over already');
    const row = `[data-alert="${raised.id}"]`;
    await pressUntil('F6', '[data-region=incidents]');
    await pressUntil('Tab', row);
    await page.keyboard.press('Enter');
    await page.locator('[data-evidence]').waitFor();
    await page.keyboard.press('a');
    await sayWho(page, 'KL', 'Launch PL 82');

    await page.waitForFunction((at) => document.querySelector(`${at} .state`)?.textContent?.startsWith('Ack'), row);
  });

  it('lets go of the selection, and single keys of the page where they are switched off', async () => {
    await page.keyboard.press('Escape');
    await page.locator('[data-track]').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await pressUntil('Tab', 'dialog input[type=checkbox]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('t');
    expect(await page.locator('table[aria-rowcount]').count()).toBe(0);
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
