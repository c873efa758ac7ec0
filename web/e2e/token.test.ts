import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults } from './watch';

const TOKEN = 'a token of this journey alone';

describe('a server that asks for a token', () => {
  let offing: Offing;
  let browser: Browser;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start({ token: TOKEN }), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  it('shows nothing before it has one, refuses a wrong one, and keeps the right one out of reach', async () => {
    const { page } = await openPage(browser, 1280, 720);
    await page.goto(offing.url);
    const box = page.locator('input[name=token]');
    await box.waitFor();
    expect(await accessFaults(page)).toEqual([]);

    await box.fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('This token is not known here.').waitFor();
    await box.fill(TOKEN);
    await page.keyboard.press('Enter');

    await page.locator('[data-connection=connected]').waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect(page.url()).not.toContain(TOKEN);
    await keepPicture(page, 'after-token-dusk-1280');
  });

  it('answers what it does not have with 404, in JSON', async () => {
    const response = await fetch(`${offing.url}api/tracks/99999999`, { headers: { Authorization: `Bearer ${TOKEN}` } });

    expect(response.status).toBe(404);
    expect(((await response.json()) as { problems: unknown[] }).problems).toHaveLength(1);
    expect((await fetch(`${offing.url}api/tracks`)).status).toBe(401);
  });
});
