import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type {} from '../src/chart/hooks';

/** Opens the page and waits until tracks are drawn on the chart. */
export async function openWatch(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => (window.offingTest?.shown() ?? 0) > 50);
}

/** The event time that the page shows, epoch milliseconds. */
export function shownTime(page: Page): Promise<number> {
  return page.locator('[data-clock]').evaluate((clock) => Date.parse(clock.getAttribute('data-clock') ?? ''));
}

/** Waits until the page's clock has gone on by that many seconds of event time. */
export async function waitEventSeconds(page: Page, seconds: number): Promise<void> {
  const untilMs = (await shownTime(page)) + seconds * 1000;
  await page.waitForFunction(
    (until) => Date.parse(document.querySelector('[data-clock]')?.getAttribute('data-clock') ?? '') >= until,
    untilMs,
  );
}

/** Says who acts, where the page asks for it. */
export async function sayWho(page: Page, name: string, console: string): Promise<void> {
  await page.locator('input[name=operator]').fill(name);
  await page.locator('input[name=console]').fill(console);
  await page.locator('dialog button[type=submit]').click();
}

/** What axe finds wrong with the page as it stands, one line each. */
export async function accessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
