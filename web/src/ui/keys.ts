/** The keys of the page: one table, from which both the list under `?` and the behaviour come. */

import type { PageName } from '../address';
import type { Word } from '../i18n/words';

/** Where a key is spoken of in the list. */
export type Where = 'everywhere' | 'watch' | 'chart' | 'incidents' | 'replay' | 'tune' | 'library';

/** Which keys act on a page; of two that are the same, the first acts. */
export const groupsOf: Readonly<Record<PageName, readonly Where[]>> = {
  watch: ['everywhere', 'watch', 'chart', 'incidents'],
  replay: ['replay', 'everywhere'],
  tune: ['tune', 'everywhere'],
  library: ['library', 'everywhere'],
};

export type Action =
  | 'watch'
  | 'replay'
  | 'tune'
  | 'library'
  | 'link'
  | 'picture'
  | 'hold'
  | 'windBack'
  | 'search'
  | 'keys'
  | 'dock'
  | 'palette'
  | 'language'
  | 'back'
  | 'region'
  | 'regionBefore'
  | 'chart'
  | 'table'
  | 'filter'
  | 'layers'
  | 'zones'
  | 'vectors'
  | 'coverage'
  | 'plots'
  | 'uncertainty'
  | 'cameras'
  | 'flyTo'
  | 'acknowledge'
  | 'assign'
  | 'resolve'
  | 'log'
  | 'silence'
  | ReplayAction;

/** What the replay does itself. */
export type ReplayAction =
  | 'playOrPause'
  | 'playBack'
  | 'playForth'
  | 'tickBack'
  | 'tickForth'
  | 'alertBack'
  | 'alertForth'
  | 'crossing'
  | 'crossingBack'
  | 'loopFrom'
  | 'loopTo'
  | 'loopClear'
  | 'pastAndFuture'
  | 'follow'
  | 'pin';

export interface Binding {
  readonly where: Where;
  /** as the list shows them */
  readonly keys: readonly string[];
  readonly word: Word;
  /** what it does, anywhere in the page; absent where the part that has the focus listens itself */
  readonly action?: Action;
}

export const bindings: readonly Binding[] = [
  { where: 'everywhere', keys: ['1'], word: 'mode.watch', action: 'watch' },
  { where: 'everywhere', keys: ['2'], word: 'mode.replay', action: 'replay' },
  { where: 'everywhere', keys: ['3'], word: 'mode.tune', action: 'tune' },
  { where: 'everywhere', keys: ['0'], word: 'mode.library', action: 'library' },
  { where: 'everywhere', keys: ['/'], word: 'key.search', action: 'search' },
  { where: 'everywhere', keys: ['?'], word: 'key.keys', action: 'keys' },
  { where: 'everywhere', keys: ['\\'], word: 'key.dock', action: 'dock' },
  { where: 'everywhere', keys: ['U'], word: 'key.link', action: 'link' },
  { where: 'everywhere', keys: ['P'], word: 'key.picture', action: 'picture' },
  { where: 'everywhere', keys: ['Shift+P'], word: 'key.palette', action: 'palette' },
  { where: 'everywhere', keys: ['Shift+Z'], word: 'key.language', action: 'language' },
  { where: 'everywhere', keys: ['Esc'], word: 'key.back', action: 'back' },
  { where: 'everywhere', keys: ['F6'], word: 'key.region', action: 'region' },
  { where: 'everywhere', keys: ['Shift+F6'], word: 'key.regionBefore', action: 'regionBefore' },
  { where: 'watch', keys: [','], word: 'key.windBack', action: 'windBack' },
  { where: 'watch', keys: ['K'], word: 'key.hold', action: 'hold' },
  { where: 'chart', keys: ['←', '→', '↑', '↓'], word: 'key.pan' },
  { where: 'chart', keys: ['+', '-'], word: 'key.zoom' },
  { where: 'chart', keys: ['G'], word: 'key.chart', action: 'chart' },
  { where: 'chart', keys: ['T'], word: 'key.table', action: 'table' },
  { where: 'chart', keys: ['N'], word: 'key.log', action: 'log' },
  { where: 'chart', keys: ['F'], word: 'key.filter', action: 'filter' },
  { where: 'chart', keys: ['L'], word: 'key.layers', action: 'layers' },
  { where: 'chart', keys: ['Z'], word: 'key.zones', action: 'zones' },
  { where: 'chart', keys: ['V'], word: 'key.vectors', action: 'vectors' },
  { where: 'chart', keys: ['C'], word: 'layer.cameras', action: 'cameras' },
  { where: 'chart', keys: ['B'], word: 'layer.coverage', action: 'coverage' },
  { where: 'chart', keys: ['D'], word: 'layer.plots', action: 'plots' },
  { where: 'chart', keys: ['E'], word: 'layer.uncertainty', action: 'uncertainty' },
  { where: 'chart', keys: ['Tab'], word: 'key.nextTarget' },
  { where: 'incidents', keys: ['↓', '↑'], word: 'key.move' },
  { where: 'incidents', keys: ['Enter'], word: 'key.flyTo' },
  { where: 'incidents', keys: ['A'], word: 'key.acknowledge', action: 'acknowledge' },
  { where: 'incidents', keys: ['S'], word: 'key.assign', action: 'assign' },
  { where: 'incidents', keys: ['R'], word: 'key.resolve', action: 'resolve' },
  { where: 'everywhere', keys: ['Q'], word: 'key.silence', action: 'silence' },
  { where: 'replay', keys: ['Space', 'K'], word: 'key.playOrPause', action: 'playOrPause' },
  { where: 'replay', keys: ['J'], word: 'key.playBack', action: 'playBack' },
  { where: 'replay', keys: ['L'], word: 'key.playForth', action: 'playForth' },
  { where: 'replay', keys: [','], word: 'key.tickBack', action: 'tickBack' },
  { where: 'replay', keys: ['.'], word: 'key.tickForth', action: 'tickForth' },
  { where: 'replay', keys: ['['], word: 'key.alertBack', action: 'alertBack' },
  { where: 'replay', keys: [']'], word: 'key.alertForth', action: 'alertForth' },
  { where: 'replay', keys: ['X'], word: 'key.crossing', action: 'crossing' },
  { where: 'replay', keys: ['Shift+X'], word: 'key.crossingBack', action: 'crossingBack' },
  { where: 'replay', keys: ['Shift+A'], word: 'key.loopFrom', action: 'loopFrom' },
  { where: 'replay', keys: ['Shift+B'], word: 'key.loopTo', action: 'loopTo' },
  { where: 'replay', keys: ['Backspace'], word: 'key.loopClear', action: 'loopClear' },
  { where: 'replay', keys: ['H'], word: 'key.pastAndFuture', action: 'pastAndFuture' },
  { where: 'replay', keys: ['O'], word: 'key.follow', action: 'follow' },
  { where: 'replay', keys: ['M'], word: 'key.pin', action: 'pin' },
  { where: 'replay', keys: ['V'], word: 'key.vectors', action: 'vectors' },
  { where: 'replay', keys: ['C'], word: 'layer.cameras', action: 'cameras' },
  { where: 'replay', keys: ['Shift+L'], word: 'key.layers', action: 'layers' },
  { where: 'tune', keys: ['↓', '↑'], word: 'key.move' },
  { where: 'tune', keys: ['Ctrl+Enter'], word: 'key.put' },
  { where: 'tune', keys: ['Ctrl+Space'], word: 'key.complete' },
  { where: 'tune', keys: ['Ctrl+Z'], word: 'key.undo' },
  { where: 'library', keys: ['↓', '↑'], word: 'key.move' },
  { where: 'library', keys: ['Enter'], word: 'key.open' },
  { where: 'library', keys: ['F2'], word: 'key.rename' },
  { where: 'library', keys: ['Delete'], word: 'key.delete' },
];

/** Keys that no one types or says: they act even where single keys are switched off. */
const ALWAYS: ReadonlySet<Action> = new Set(['back', 'region', 'regionBefore']);

/** What a key press asks for on a page, or undefined. `singleKeys` false leaves only Esc and F6. */
export function actionOf(event: KeyboardEvent, singleKeys: boolean, page: PageName): Action | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const pressed = nameOf(event);
  const action = actingOn(page, pressed);
  if (action === undefined || (pressed === 'Space' && isPressedBySpace(event.target))) return undefined;
  if (isTyping(event.target)) return ALWAYS.has(action) && action !== 'back' ? action : undefined;
  return singleKeys || ALWAYS.has(action) ? action : undefined;
}

function actingOn(page: PageName, pressed: string): Action | undefined {
  for (const where of groupsOf[page]) {
    const found = bindings.find((binding) => binding.where === where && binding.action !== undefined && binding.keys.includes(pressed));
    if (found !== undefined) return found.action;
  }
  return undefined;
}

/** The key's name as the table writes it: letters by what they are, signs by what they type. */
export function nameOf(event: KeyboardEvent): string {
  if (event.key === 'Escape') return 'Esc';
  if (event.key === ' ') return 'Space';
  if (/^[a-z]$/i.test(event.key)) return (event.shiftKey ? 'Shift+' : '') + event.key.toUpperCase();
  return event.key.length > 1 && event.shiftKey ? `Shift+${event.key}` : event.key;
}

/** Whether the keys go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

/** Whether Space already does something where the focus is. */
function isPressedBySpace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, select, summary, [role=option]') !== null;
}
