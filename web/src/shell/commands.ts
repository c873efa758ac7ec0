import { language, nextLanguage } from '../i18n/language.svelte';
import type { Action } from '../ui/keys';
import type { Desk } from '../watch/desk.svelte';
import type { Shell } from './shell.svelte';
import { BACK_MS } from '../watch/windBack';

/** Does what a key asks for, where the page that is open has not done it itself. */
export function perform(action: Action, shell: Shell): void {
  const everywhere = anywhere[action];
  if (everywhere !== undefined) everywhere(shell);
  else if (shell.page === 'watch') onWatch[action]?.(shell.watch);
}

const anywhere: Readonly<Partial<Record<Action, (shell: Shell) => void>>> = {
  watch: ({ router }) => { router.open('watch'); },
  replay: ({ router }) => { router.open('replay'); },
  tune: ({ router }) => { router.open('tune'); },
  library: ({ router }) => { router.open('library'); },
  link: (shell) => { shell.share(); },
  picture: (shell) => { shell.savePicture(); },
  keys: ({ seat }) => (seat.sheet = 'keys'),
  palette: ({ seat }) => { seat.nextPalette(); },
  language: (shell) => { shell.chooseLanguage(nextLanguage(language())); },
  silence: ({ seat }) => { seat.silence(); },
  search: () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
  region: ({ watch }) => { nextRegion(watch, 1); },
  regionBefore: ({ watch }) => { nextRegion(watch, -1); },
  hold: (shell) => { shell.windBack(0); },
  windBack: (shell) => { shell.windBack(BACK_MS); },
  back,
};

/** What only the live picture knows how to do. */
const onWatch: Readonly<Partial<Record<Action, (desk: Desk) => void>>> = {
  dock: (desk) => (desk.dockOpen = !desk.dockOpen),
  chart: (desk) => (desk.view = 'chart'),
  table: (desk) => (desk.view = 'table'),
  filter: (desk) => { desk.togglePanel('filter'); },
  layers: (desk) => { desk.togglePanel('layers'); },
  zones: (desk) => { desk.zones.begin(desk); },
  vectors: (desk) => { desk.nextVectorMinutes(); },
  cameras: (desk) => (desk.cameras.isOn = !desk.cameras.isOn),
  coverage: (desk) => (desk.coverage.isOn = !desk.coverage.isOn),
  plots: (desk) => (desk.plots.isOn = !desk.plots.isOn),
  uncertainty: (desk) => (desk.uncertainty.isOn = !desk.uncertainty.isOn),
  flyTo: (desk) => { desk.flyToSelection(); },
  acknowledge: ({ handling }) => void handling.acknowledge(),
  assign: ({ handling }) => { handling.toggle('assign'); },
  resolve: ({ handling }) => { handling.toggle('resolve'); },
  log: (desk) => (desk.view = 'log'),
};

/** Esc: out of what is open, else back to the live picture. */
function back(shell: Shell): void {
  if (shell.seat.link !== '' || shell.seat.said !== '') shell.seat.putAway();
  else if (shell.page === 'watch') shell.watch.back();
  else shell.toLive();
}

/** Puts the keyboard into the next part of the page, round and round; into the chart itself where that is the part. */
function nextRegion(desk: Desk, step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + step + regions.length) % regions.length);
  if (next?.dataset['region'] === 'chart' && desk.chart !== null) desk.chart.focus();
  else next?.focus();
}
