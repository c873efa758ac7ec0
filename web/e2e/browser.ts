import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

const UNPACKED = fileURLToPath(new URL('../target/browser', import.meta.url));
const LIBRARIES = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url));
const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots', import.meta.url));

/** WebGL drawn in software, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that OFFING_BROWSER names, or the one that @sparticuz/chromium carries, unpacked under target/. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['OFFING_BROWSER'];
  if (named !== undefined && named !== '') return chromium.launch({ executablePath: named, args: FLAGS });
  const { path, environment } = await unpack();
  return chromium.launch({ executablePath: path, args: FLAGS, env: environment });
}

/** Unpacks the browser in a folder of its own: others on this machine may be unpacking theirs in the common one. */
async function unpack(): Promise<{ path: string; environment: Record<string, string> }> {
  mkdirSync(UNPACKED, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = UNPACKED;
  try {
    const path = await packed.executablePath();
    const environment = { ...defined(process.env), FONTCONFIG_PATH: join(UNPACKED, 'fonts') };
    if (runs(path, environment)) return { path, environment: defined(process.env) };
    return { path, environment: { ...environment, LD_LIBRARY_PATH: join(await inflate(LIBRARIES), 'lib') } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Whether it starts with this machine's own libraries; one without NSS and NSPR needs those that the package carries. */
function runs(path: string, environment: Record<string, string>): boolean {
  return spawnSync(path, ['--version'], { env: environment }).status === 0;
}

function defined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A page of that size that notes everything that goes wrong in it. */
export async function openPage(browser: Browser, width: number, height: number): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(90_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

/** Keeps what the page looks like now under target/screenshots. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.offingTest?.idle());
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
