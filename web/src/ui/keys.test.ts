// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pages } from '../address';
import { actionOf, bindings, groupsOf, type Action } from './keys';

function press(key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.createElement('div')): KeyboardEvent {
  let heard: KeyboardEvent | undefined;
  document.body.append(target);
  const listen = (event: KeyboardEvent): void => {
    heard = event;
  };
  document.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  document.removeEventListener('keydown', listen);
  if (heard === undefined) throw new Error('the key was not heard');
  return heard;
}

describe('keys', () => {
  it.each<[string, KeyboardEventInit, Action]>([
    ['/', {}, 'search'],
    ['?', { shiftKey: true }, 'keys'],
    ['\\', {}, 'dock'],
    ['P', { shiftKey: true }, 'palette'],
    ['a', {}, 'acknowledge'],
    ['A', {}, 'acknowledge'],
    ['d', {}, 'plots'],
    ['s', {}, 'assign'],
    ['r', {}, 'resolve'],
    ['n', {}, 'log'],
    ['e', {}, 'uncertainty'],
    ['F6', {}, 'region'],
    ['F6', { shiftKey: true }, 'regionBefore'],
    ['Escape', {}, 'back'],
  ])('%s %o does %s', (key, more, action) => {
    expect(actionOf(press(key, more), true, 'watch')).toBe(action);
  });

  it('leave the browser its own', () => {
    expect(actionOf(press('a', { ctrlKey: true }), true, 'watch')).toBeUndefined();
    expect(actionOf(press('f', { metaKey: true }), true, 'watch')).toBeUndefined();
    expect(actionOf(press('x'), true, 'watch')).toBeUndefined();
  });

  it('never act while a text is written, but F6 leads out of it', () => {
    const input = document.createElement('input');

    expect(actionOf(press('a', {}, input), true, 'watch')).toBeUndefined();
    expect(actionOf(press('/', {}, input), true, 'watch')).toBeUndefined();
    expect(actionOf(press('F6', {}, input), true, 'watch')).toBe('region');
  });

  it('act on a box that is ticked, which is no text', () => {
    const box = document.createElement('input');
    box.type = 'checkbox';

    expect(actionOf(press('a', {}, box), true, 'watch')).toBe('acknowledge');
  });

  it('switched off leave only Esc and F6', () => {
    const acting = bindings.filter((b) => groupsOf.watch.includes(b.where)).flatMap((b) => (b.action === undefined ? [] : [b.action]));
    const left = acting.filter((action) => {
      const key = bindings.find((b) => b.action === action)?.keys[0] ?? '';
      const [name, shiftKey] = [key.replace('Shift+', '').replace('Esc', 'Escape'), key.startsWith('Shift+')];
      return actionOf(press(name, { shiftKey }), false, 'watch') !== undefined;
    });

    expect(left).toEqual(['back', 'region', 'regionBefore']);
  });

  it.each(pages)('stand for one thing each on the page %s', (page) => {
    const acting = bindings.filter((b) => b.action !== undefined && groupsOf[page].includes(b.where)).flatMap((b) => b.keys);

    expect(new Set(acting).size).toBe(acting.length);
  });

  it('mean on each page what that page does', () => {
    expect(actionOf(press(','), true, 'watch')).toBe('windBack');
    expect(actionOf(press(','), true, 'replay')).toBe('tickBack');
    expect(actionOf(press('l'), true, 'watch')).toBe('layers');
    expect(actionOf(press('l'), true, 'replay')).toBe('playForth');
    expect(actionOf(press('a'), true, 'replay')).toBeUndefined();
    expect(actionOf(press('r'), true, 'replay')).toBeUndefined();
    expect(actionOf(press('k'), true, 'library')).toBeUndefined();
  });

  it('leave Space to what has the focus', () => {
    expect(actionOf(press(' '), true, 'replay')).toBe('playOrPause');
    expect(actionOf(press(' ', {}, document.createElement('button')), true, 'replay')).toBeUndefined();
  });
});
