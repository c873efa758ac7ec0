/**
 * Takes pictures of the chart in every palette: `node dev/shots.js URL FOLDER NAME [WIDTHxHEIGHT [PALETTE...]]`.
 * Waits until the chart is idle; says what the page logged.
 */
import { openBrowser } from './browser.js';

const [url, folder, name, size = '1600x900', ...asked] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number);
const palettes = asked.length > 0 ? asked : ['day', 'dusk', 'night'];
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width, height } });
page.on('console', (message) => message.type() !== 'debug' && console.log(message.type(), message.text()));
page.on('pageerror', (error) => console.log('page error', error.message));
page.on('requestfailed', (request) => console.log('failed', request.url()));
await page.goto(url);
await page.waitForFunction(() => window.offingTest !== undefined && window.offingTest.shown() > 0, undefined, { timeout: 180_000 });
await page.waitForTimeout(Number(process.env['OFFING_WAIT_MS'] ?? 1500));
for (const palette of palettes) {
  await page.evaluate((next) => {
    document.documentElement.dataset['palette'] = next;
    Object(window).chart?.setPalette();
  }, palette);
  await page.evaluate(() => window.offingTest?.idle());
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}/${name}-${palette}.png` });
}
console.log(await page.evaluate(() => ({ shown: window.offingTest?.shown(), labels: window.offingTest?.labels(), drawings: window.offingTest?.drawings() })));
await browser.close();
