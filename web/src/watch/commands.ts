import type { Action } from '../ui/keys';
import type { Desk } from './desk.svelte';

/** Does what a key asks for. */
export function perform(action: Action, desk: Desk): void {
  switch (action) {
    case 'search':
      document.querySelector<HTMLElement>('[data-search]')?.focus();
      break;
    case 'keys':
      desk.seat.sheet = 'keys';
      break;
    case 'dock':
      desk.dockOpen = !desk.dockOpen;
      break;
    case 'palette':
      desk.seat.nextPalette();
      break;
    case 'back':
      desk.back();
      break;
    case 'region':
      nextRegion(desk, 1);
      break;
    case 'regionBefore':
      nextRegion(desk, -1);
      break;
    case 'chart':
      desk.view = 'chart';
      break;
    case 'table':
      desk.view = 'table';
      break;
    case 'filter':
    case 'layers':
      desk.togglePanel(action);
      break;
    case 'vectors':
      desk.nextVectorMinutes();
      break;
    case 'flyTo':
      desk.flyToSelection();
      break;
    case 'acknowledge':
      void desk.acknowledge();
      break;
    case 'silence':
      desk.seat.silence();
      break;
  }
}

/** Puts the keyboard into the next part of the page, round and round; into the chart itself where that is the part. */
function nextRegion(desk: Desk, step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + step + regions.length) % regions.length);
  if (next?.dataset['region'] === 'chart' && desk.chart !== null) desk.chart.focus();
  else next?.focus();
}
