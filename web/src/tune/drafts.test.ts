import { describe, expect, it } from 'vitest';
import { dice } from '../../dev/traffic.js';
import type { RuleProblem } from '../stream';
import { difference, piecesOf, placed, shortened, spanOf, spanText, valueText, withRule } from './drafts';

const TEXT = '# Head.\nrules:\n  - id: fast\n    when: sogKn >= 30\n\n  # Of slow.\n  - id: slow\n    when: sogKn <= 1\n';
const FAST = { line: 3, text: '  - id: fast\n    when: sogKn >= 30' };
const SLOW = { line: 7, text: '  - id: slow\n    when: sogKn <= 1' };

function problem(line: number, column = 0): RuleProblem {
  return { pointer: '/body/text', line, column, field: '', message: '' };
}

describe('a draft', () => {
  it('takes the place of its rule and of nothing else', () => {
    expect(withRule(TEXT, FAST, '  - id: fast\n    title: Fast\n    when: sogKn >= 40')).toBe(TEXT.replace('    when: sogKn >= 30', '    title: Fast\n    when: sogKn >= 40'));
    expect(withRule(TEXT, SLOW, SLOW.text)).toBe(TEXT);
  });

  it('has the problems that stand in its own lines, by these', () => {
    const { here, elsewhere } = placed([problem(4, 11), problem(8), problem(0), problem(5)], FAST, `${FAST.text}\n    why: x`);

    expect(here.map(({ line, column }) => [line, column])).toEqual([[2, 11], [3, 0]]);
    expect(elsewhere.map(({ line }) => line)).toEqual([8, 0]);
  });

  it('is told by the lines that go and come', () => {
    expect(difference('a\nb\nc', 'a\nx\ny\nc')).toEqual({ line: 2, gone: ['b'], come: ['x', 'y'] });
    expect(difference('a\na', 'a')).toEqual({ line: 2, gone: ['a'], come: [] });
    expect(difference('a', 'a')).toEqual({ line: 2, gone: [], come: [] });
  });

  it('is what its difference makes of the text before, whatever both are', () => {
    const roll = dice(5);
    const any = (): string => Array.from({ length: 1 + Math.floor(roll() * 6) }, () => 'abc'[Math.floor(roll() * 3)]).join('\n');
    for (let i = 0; i < 500; i++) {
      const [before, after] = [any(), any()];
      const { line, gone, come } = difference(before, after);
      expect(before.split('\n').toSpliced(line - 1, gone.length, ...come).join('\n')).toBe(after);
    }
  });
});

describe('a problem', () => {
  it('is said without the list of all that is allowed, and with what was meant', () => {
    expect(shortened("'sogkn' is no indicator; did you mean 'sogKn'? allowed: a, b")).toEqual({ said: "'sogkn' is no indicator; did you mean 'sogKn'?", more: 'allowed: a, b', meant: 'sogKn' });
    expect(shortened("'x' is not allowed here; allowed: a, b")).toEqual({ said: "'x' is not allowed here", more: 'allowed: a, b', meant: undefined });
    expect(shortened("'title' is missing")).toEqual({ said: "'title' is missing", more: '', meant: undefined });
  });

  it('is marked at its word, else over its line, and never outside of the text', () => {
    const text = '  - id: fast\n    when: sogkn >= 30';
    const marked = (line: number, column: number): string => text.slice(...spanOf(text, { line, column }));

    expect(marked(2, 11)).toBe('sogkn');
    expect(marked(2, 17)).toBe('>= 30');
    expect(marked(2, 0)).toBe('when: sogkn >= 30');
    expect(marked(9, 99)).toBe('');
    expect(marked(0, 0)).toBe('- id: fast');
  });
});

describe('a rule in words', () => {
  it('says values of parameters, and indicators by name', () => {
    expect(piecesOf('{sogKn} at least {min}.', [{ name: 'min', default: 30, unit: 'kn' }])).toEqual([
      { kind: 'indicator', text: 'sogKn' },
      { kind: 'text', text: ' at least ' },
      { kind: 'parameter', text: '30 kn' },
      { kind: 'text', text: '.' },
    ]);
    expect(piecesOf('', [])).toEqual([]);
  });

  it('carries units, and times as its file writes them', () => {
    expect(valueText({ name: 'a', default: 35, unit: 'deg' })).toBe('35°');
    expect(valueText({ name: 'a', default: 'none' })).toBe('none');
    expect([0, 20, 60, 90, 600, 5400, 3600].map(spanText)).toEqual(['0 s', '20 s', '1 min', '90 s', '10 min', '1.5 h', '1 h']);
  });
});
