import { describe, expect, it } from 'vitest';
import type { Indicator } from '../stream';
import { fieldsOf, marksOf, offersAt, parametersIn } from './syntax';

const RULE = `  - id: fast
    title: Fast and kind
    sentence: "{sogKn} at least {min}."
    severity: warning
    when: >-
      sogKn >= min AND kind = 'classA'
      OR direction = 'inbound'
    parameters:
      min: {default: 30, unit: kn}
    for: 20 s`;
const indicators: readonly Indicator[] = [
  { name: 'sogKn', type: 'number', unit: 'kn', says: 'number', words: [], meaning: '', source: '' },
  { name: 'kind', type: 'word', unit: '', says: 'classA, classB', words: ['classA', 'classB'], meaning: '', source: '' },
];
const names = new Set(['sogKn', 'kind', 'direction']);

function marked(kind: string): string[] {
  return marksOf(RULE, names, new Set(['min'])).filter((mark) => mark.kind === kind).map(({ from, to }) => RULE.slice(from, to));
}

/** What is offered where the bar stands. */
function offered(text: string): readonly string[] | undefined {
  const at = text.indexOf('|');
  return offersAt(text.replace('|', ''), at, indicators)?.offers.map(({ label }) => label);
}

describe('the text of a rule', () => {
  it('has a field for each line', () => {
    expect(fieldsOf(RULE.split('\n'))).toEqual(['id', 'title', 'sentence', 'severity', 'when', 'when', 'when', 'parameters', 'parameters', 'for']);
  });

  it('is told apart in expressions, and prose is left alone', () => {
    expect(marked('indicator')).toEqual(['{sogKn}', 'sogKn', 'kind', 'direction']);
    expect(marked('parameter')).toEqual(['{min}', 'min', 'min']);
    expect(marked('keyword')).toEqual(['AND', 'OR']);
    expect(marked('text')).toEqual(["'classA'", "'inbound'"]);
    expect(marked('field')).toEqual(['id:', 'title:', 'sentence:', 'severity:', 'when:', 'parameters:', 'for:']);
  });

  it('names its parameters, whether or not it is right', () => {
    expect(parametersIn(RULE)).toEqual(['min']);
    expect(parametersIn(RULE.replace('sogKn >=', 'sogKn >>='))).toEqual(['min']);
  });
});

describe('what is offered', () => {
  it('is all that an expression may read, parameters first', () => {
    expect(offered(RULE.replace('sogKn >= min', 's|'))?.slice(0, 4)).toEqual(['min', 'sogKn', 'kind', 'AND']);
  });

  it('is the words of the indicator that is asked, within quotes', () => {
    expect(offered(RULE.replace("kind = 'classA'", "kind = 'c|'"))).toEqual(['classA', 'classB']);
    expect(offered(RULE.replace("kind = 'classA'", "kind NOT IN ('classA', 'c|"))).toEqual(['classA', 'classB']);
    expect(offered(RULE.replace("kind = 'classA'", "sogKn = 'c|"))).toBeUndefined();
  });

  it('is the words of a field that takes no others, and fields at the beginning of a line', () => {
    expect(offered(RULE.replace('severity: warning', 'severity: w|'))).toEqual(['alarm', 'warning', 'caution']);
    expect(offered(`${RULE}\n    cl|`)).toContain('clear:');
    expect(offered(RULE.replace('title: Fast', 'title: F|'))).toBeUndefined();
    expect(offered(RULE.replace('{sogKn}', '{so|'))?.slice(0, 2)).toEqual(['min', 'sogKn']);
  });
});
