import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rules, RuleVersion } from '../src/stream';
import { openBrowser, openPage } from './browser';
import { Offing } from './offing';
import { accessFaults, openWatch, sayWho } from './watch';

const RULE = 'fast-inbound';
const PALETTES = ['Day', 'Night', 'Dusk'];

describe('an analyst who changes a rule', () => {
  let offing: Offing;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  /** another console, which only watches */
  let other: Page;

  beforeAll(async () => {
    [offing, browser] = await Promise.all([Offing.start(), openBrowser()]);
    ({ page, faults } = await openPage(browser, 1600, 900));
    await openWatch(page, offing.url);
    await page.keyboard.press('3');
    await page.locator(`[data-rule=${RULE}]`).click();
    await page.locator('[data-editor=open]').waitFor();
    ({ page: other } = await openPage(browser, 1280, 720));
    await other.goto(`${offing.url}#tune/${RULE}`);
    await other.locator('[data-editor=open]').waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await offing.stop();
  });

  const live = () => offing.get<Rules>('api/rules');
  const verdict = (kind: string) => page.locator(`[data-verdict=${kind}]`);
  const state = (of: Page) => of.locator('[data-state]').innerText();

  /** Puts the cursor behind a word of the editor and writes there. */
  async function write(after: string, keys: readonly string[], text = ''): Promise<void> {
    const line = page.locator('.cm-line').filter({ hasText: after }).first();
    await line.click();
    await page.keyboard.press('End');
    for (const key of keys) await page.keyboard.press(key);
    if (text !== '') await page.keyboard.insertText(text);
  }

  async function inEachPalette(name: string): Promise<void> {
    for (const palette of PALETTES) {
      await page.getByRole('group', { name: 'Palette' }).getByRole('button', { name: palette, exact: true }).click();
      await page.screenshot({ path: `target/screenshots/${name}-${palette.toLowerCase()}-1600.png` });
      expect(await accessFaults(page)).toEqual([]);
    }
  }

  it('finds the rule as it is written, and what it reads', async () => {
    await verdict('valid').waitFor();

    expect(await verdict('valid').innerText()).toMatch(/valid, reads \d+ indicators/);
    expect(await state(page)).toBe('Live, version 1');
    expect(page.url()).toContain(`#tune/${RULE}`);
    await inEachPalette('tune');
  });

  it('is offered names, each with what it means', async () => {
    await write('sogKn >= minSogKn', []);
    await page.keyboard.type(' AND tcpaM');
    await page.locator('.cm-completionInfo').filter({ hasText: 'tcpaMinutes' }).waitFor();
    await page.screenshot({ path: 'target/screenshots/tune-names-dusk-1600.png' });
    await page.keyboard.press('Enter');
    await page.locator('.cm-line').filter({ hasText: 'sogKn >= minSogKn AND tcpaMinutes' }).waitFor();
    await page.getByRole('button', { name: 'Drop the draft' }).click();

    await page.locator('[data-state=live]').waitFor();
    expect(await page.locator('.cm-content').innerText()).not.toContain('tcpaMinutes');
  });

  it('writes it wrongly: the error is at its place with the nearest name, and the live rules stay', async () => {
    const before = await live();
    await write('sogKn >= minSogKn', ['Home'], 'x');
    await verdict('wrong').waitFor();

    const problem = page.locator('[data-problem]').first();
    expect(await problem.innerText()).toMatch(/^Line \d+, column 7: .*xsogKn.*did you mean 'sogKn'\?$/s);
    expect(await page.locator('.cm-lintRange-error').first().innerText()).toBe('xsogKn');
    expect(await state(page)).toContain('Draft, not live');
    expect(await page.locator('[data-put]').isDisabled()).toBe(true);
    expect(await page.locator(`[data-rule=${RULE}]`).innerText()).toContain('draft');
    await inEachPalette('tune-wrong');
    expect(await live()).toEqual(before);
    expect(await state(other)).toBe('Live, version 1');
  });

  it('looks at something else, and finds the draft as it was left', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.locator('[data-region=chart]').waitFor();
    await page.keyboard.press('3');
    await page.locator('[data-rule=dark-fast]').click();
    await page.locator('[data-state=live]').waitFor();
    expect(await state(page)).toBe('Live, version 1');
    await page.locator(`[data-rule=${RULE}]`).click();

    await verdict('wrong').waitFor();
    expect(await page.locator('.cm-content').innerText()).toContain('xsogKn >= minSogKn');
  });

  it('writes it rightly and puts it live with a reason, which everybody is told', async () => {
    await write('xsogKn >=', ['Home', 'Delete']);
    await page.locator('[data-state=live]').waitFor();
    await write('minSogKn: {default: 30', ['Home', ...Array.from({ length: 'minSogKn: {default: 30'.length }, () => 'ArrowRight'), 'Backspace', 'Backspace'], '35');
    await verdict('valid').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.screenshot({ path: 'target/screenshots/tune-reason-dusk-1600.png' });
    expect(await accessFaults(page)).toEqual([]);
    await page.locator('input[name=reason]').fill('ferries make 32 kn');
    await page.keyboard.press('Enter');
    await sayWho(page, 'KL', 'Centre 2');

    await page.locator('[data-version="2"].live').waitFor();
    expect(await state(page)).toBe('Live, version 2');
    const rules = await live();
    expect(rules).toMatchObject({ version: 2, by: 'KL', reason: 'ferries make 32 kn', changed: [RULE] });
    expect(rules.text).toContain('minSogKn: {default: 35, unit: kn');
    await other.locator('[data-notice]').filter({ hasText: 'Version 2 is live, by KL: ferries make 32 kn' }).waitFor();
    await other.locator('aside dd').filter({ hasText: '35 kn' }).waitFor();
  });

  it('returns to the version before, as a new one', async () => {
    await page.locator('[data-version="1"]').getByRole('button').click();
    await page.locator('input[name=reason]').fill('missed one');
    await page.keyboard.press('Control+Enter');

    await page.locator('[data-version="3"].live').waitFor();
    const { versions } = await offing.get<{ versions: readonly RuleVersion[] }>('api/rules/versions');
    expect(versions.map(({ version, live: isLive }) => [version, isLive])).toEqual([[3, true], [2, false], [1, false]]);
    expect((await live()).text).toContain('minSogKn: {default: 30, unit: kn');
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent.includes('default: 30'));
    await inEachPalette('tune-history');
  });

  it('reads rules in Chinese, and on a phone without changing them', async () => {
    await other.goto(`${offing.url}?lang=zh-Hant#tune/${RULE}`);
    await other.locator('[data-editor=open]').waitFor();
    await other.screenshot({ path: 'target/screenshots/tune-dusk-zh-1280.png' });
    expect(await accessFaults(other)).toEqual([]);
    await other.setViewportSize({ width: 390, height: 844 });
    await other.locator('.cm-content[contenteditable=false]').waitFor();
    await other.screenshot({ path: 'target/screenshots/tune-dusk-phone.png' });
    expect(await accessFaults(other)).toEqual([]);
    await other.locator('[data-rule=dark-fast]').click();
    await other.getByRole('heading', { name: 'Fast craft without AIS' }).waitFor();
    await other.screenshot({ path: 'target/screenshots/tune-dusk-phone-rule.png' });
  });

  it('does all of it without a fault of the page', () => {
    expect(faults).toEqual([]);
  });
});
