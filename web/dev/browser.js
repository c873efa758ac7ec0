import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** Software WebGL, and nothing that calls home. */
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

/** Opens the browser that OFFING_BROWSER names, or the one that @sparticuz/chromium ships. */
export async function openBrowser() {
  const executablePath = process.env['OFFING_BROWSER'] ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: FLAGS, headless: true });
}
