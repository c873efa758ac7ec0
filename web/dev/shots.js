/** Takes pictures of a page: `node dev/shots.js URL FOLDER NAME [WIDTHxHEIGHT]`; waits until the chart is idle. */
import { openBrowser } from './browser.js';

const [url, folder, name, size = '1600x900'] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width, height } });
page.on('console', (message) => console.log(message.type(), message.text()));
page.on('pageerror', (error) => console.log('page error', error.message));
page.on('requestfailed', (request) => console.log('failed', request.url()));
await page.goto(url);
await page.waitForFunction(() => window.offingTest !== undefined && window.offingTest.shown() > 0, undefined, { timeout: 120_000 });
await page.evaluate(() => window.offingTest?.idle());
await page.waitForTimeout(2500);
await page.evaluate(() => window.offingTest?.idle());
await page.screenshot({ path: `${folder}/${name}.png` });
console.log(await page.evaluate(() => ({ shown: window.offingTest?.shown(), labels: window.offingTest?.labels(), drawings: window.offingTest?.drawings() })));
await browser.close();
