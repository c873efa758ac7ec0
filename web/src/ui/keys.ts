/** The keys of the page: one table, from which both the list under `?` and the behaviour come. */

import type { Word } from '../i18n/words';

/** Where a key is spoken of in the list. */
export type Where = 'everywhere' | 'chart' | 'incidents';

export type Action =
  | 'search'
  | 'keys'
  | 'dock'
  | 'palette'
  | 'back'
  | 'region'
  | 'regionBefore'
  | 'chart'
  | 'table'
  | 'filter'
  | 'layers'
  | 'vectors'
  | 'flyTo'
  | 'acknowledge'
  | 'silence';

export interface Binding {
  readonly where: Where;
  /** as the list shows them */
  readonly keys: readonly string[];
  readonly word: Word;
  /** what it does, anywhere in the page; absent where the part that has the focus listens itself */
  readonly action?: Action;
}

export const bindings: readonly Binding[] = [
  { where: 'everywhere', keys: ['/'], word: 'key.search', action: 'search' },
  { where: 'everywhere', keys: ['?'], word: 'key.keys', action: 'keys' },
  { where: 'everywhere', keys: ['\\'], word: 'key.dock', action: 'dock' },
  { where: 'everywhere', keys: ['Shift+P'], word: 'key.palette', action: 'palette' },
  { where: 'everywhere', keys: ['Esc'], word: 'key.back', action: 'back' },
  { where: 'everywhere', keys: ['F6'], word: 'key.region', action: 'region' },
  { where: 'everywhere', keys: ['Shift+F6'], word: 'key.regionBefore', action: 'regionBefore' },
  { where: 'chart', keys: ['Arrows'], word: 'key.pan' },
  { where: 'chart', keys: ['+', '-'], word: 'key.zoom' },
  { where: 'chart', keys: ['G'], word: 'key.chart', action: 'chart' },
  { where: 'chart', keys: ['T'], word: 'key.table', action: 'table' },
  { where: 'chart', keys: ['F'], word: 'key.filter', action: 'filter' },
  { where: 'chart', keys: ['L'], word: 'key.layers', action: 'layers' },
  { where: 'chart', keys: ['V'], word: 'key.vectors', action: 'vectors' },
  { where: 'chart', keys: ['Tab'], word: 'key.nextTarget' },
  { where: 'incidents', keys: ['↓', '↑'], word: 'key.move' },
  { where: 'incidents', keys: ['Enter'], word: 'key.flyTo' },
  { where: 'incidents', keys: ['A'], word: 'key.acknowledge', action: 'acknowledge' },
  { where: 'incidents', keys: ['Q'], word: 'key.silence', action: 'silence' },
];

/** Keys that no one types or says: they act even where single keys are switched off. */
const ALWAYS: ReadonlySet<Action> = new Set(['back', 'region', 'regionBefore']);

/** What a key press asks for, or undefined. `singleKeys` false leaves only Esc and F6. */
export function actionOf(event: KeyboardEvent, singleKeys: boolean): Action | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const pressed = nameOf(event);
  const action = bindings.find((binding) => binding.keys.includes(pressed))?.action;
  if (action === undefined) return undefined;
  if (isTyping(event.target)) return ALWAYS.has(action) && action !== 'back' ? action : undefined;
  return singleKeys || ALWAYS.has(action) ? action : undefined;
}

/** The key's name as the table writes it: letters by what they are, signs by what they type. */
export function nameOf(event: KeyboardEvent): string {
  if (event.key === 'Escape') return 'Esc';
  if (/^[a-z]$/i.test(event.key)) return (event.shiftKey ? 'Shift+' : '') + event.key.toUpperCase();
  return event.key.length > 1 && event.shiftKey ? `Shift+${event.key}` : event.key;
}

/** Whether the keys go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
