import type { Indicator, RuleParameter } from '../stream';

/** What stands where in the YAML of a rule, as far as an editor needs it. Knows neither editor nor page. */

/** The fields of a rule, in the order in which the rules are written. */
export const FIELDS = ['id', 'title', 'sentence', 'severity', 'category', 'why', 'when', 'within', 'then', 'unless', 'parameters', 'for', 'clear'] as const;

/** Words of fields that take no others. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  severity: ['alarm', 'warning', 'caution'],
  category: ['safety', 'smuggling', 'integrity'],
};

/** Fields that are OGC ECQL. */
const EXPRESSIONS: ReadonlySet<string> = new Set(['when', 'then', 'unless']);
export const KEYWORDS = ['AND', 'OR', 'NOT', 'IN', 'LIKE', 'BETWEEN', 'IS', 'NULL'] as const;

const FIELD = /^(\s*(?:-\s+)?)([A-Za-z]+):(?:\s|$)/;

/** For each line the field that it belongs to; empty before the first. A deeper name belongs to the field that it stands in. */
export function fieldsOf(lines: readonly string[]): readonly string[] {
  let depth = Infinity;
  let field = '';
  return lines.map((line) => {
    const found = FIELD.exec(line);
    if (found !== null && found[1].length <= depth) {
      depth = found[1].length;
      field = found[2];
    }
    return field;
  });
}

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'field' | 'indicator' | 'parameter' | 'keyword' | 'text' | 'number';
}

/** What is to be told apart in a rule's text; offsets from 0, in order. */
export function marksOf(text: string, indicators: ReadonlySet<string>, parameters: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = [];
  const lines = text.split('\n');
  const fields = fieldsOf(lines);
  let start = 0;
  lines.forEach((line, at) => {
    const name = FIELD.exec(line);
    const valueAt = name === null ? 0 : name[1].length + name[2].length + 1;
    const isParameter = fields[at] === 'parameters' && name?.[2] !== 'parameters';
    if (name !== null) marks.push({ from: start + name[1].length, to: start + valueAt - (isParameter ? 1 : 0), kind: isParameter ? 'parameter' : 'field' });
    marks.push(...marksIn(line, valueAt, fields[at], indicators, parameters).map(({ from, to, kind }) => ({ from: start + from, to: start + to, kind })));
    start += line.length + 1;
  });
  return marks;
}

function marksIn(line: string, from: number, field: string, indicators: ReadonlySet<string>, parameters: ReadonlySet<string>): Mark[] {
  const isExpression = EXPRESSIONS.has(field);
  const pattern = isExpression ? /'[^']*'|\b\d+(?:\.\d+)?\b|\b[A-Za-z]\w*\b/g : field === 'sentence' ? /\{\w+\}/g : /\b[A-Za-z]\w*\b(?=:)|\b\d+(?:\.\d+)?\b/g;
  if (!isExpression && field !== 'sentence' && field !== 'parameters') return [];
  const found: Mark[] = [];
  for (const match of line.slice(from).matchAll(pattern)) {
    const kind = kindOf(match[0].replace(/[{}]/g, ''), indicators, parameters);
    if (kind !== undefined) found.push({ from: from + match.index, to: from + match.index + match[0].length, kind });
  }
  return found;
}

function kindOf(word: string, indicators: ReadonlySet<string>, parameters: ReadonlySet<string>): Mark['kind'] | undefined {
  if (word.startsWith("'")) return 'text';
  if (/^\d/.test(word)) return 'number';
  if (parameters.has(word)) return 'parameter';
  if (indicators.has(word)) return 'indicator';
  return (KEYWORDS as readonly string[]).includes(word) ? 'keyword' : undefined;
}

/** Parameters that a text names, also one that is not right yet. */
export function parametersIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const fields = fieldsOf(lines);
  return lines.flatMap((line, at) => (fields[at] === 'parameters' ? (/^\s+([a-z]\w*):/.exec(line)?.[1] ?? []) : [])).filter((name) => name !== 'parameters');
}

export interface Offer {
  readonly label: string;
  readonly kind: 'indicator' | 'parameter' | 'keyword' | 'field' | 'word';
  /** of an indicator: its unit or kind of value */
  readonly detail?: string;
}

/** What may stand where the cursor is: `from` is where the word begins that is being written. */
export function offersAt(text: string, at: number, indicators: readonly Indicator[]): { readonly from: number; readonly offers: readonly Offer[] } | null {
  const before = text.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const from = at - (/[\w-]*$/.exec(line)?.[0].length ?? 0);
  const field = fieldsOf(before.split('\n')).at(-1) ?? '';
  const quoted = quotedAfter(line, indicators);
  if (quoted !== null) return { from, offers: quoted.map((label) => ({ label, kind: 'word' })) };
  const isWord = new RegExp(`^\\s*(?:-\\s+)?${field}:\\s*\\w*$`).test(line);
  if (Object.hasOwn(WORDS, field) && isWord) return { from, offers: WORDS[field].map((label) => ({ label, kind: 'word' })) };
  if (EXPRESSIONS.has(field) && !isInText(line)) return { from, offers: [...expressionOffers(text, indicators), ...fieldOffers(line)] };
  if (field === 'sentence' && /\{\w*$/.test(line)) return { from, offers: expressionOffers(text, indicators).filter(({ kind }) => kind !== 'keyword') };
  const offers = fieldOffers(line);
  return offers.length === 0 ? null : { from, offers };
}

/** An odd number of quotes before the cursor: it stands in a text. */
function isInText(line: string): boolean {
  return (line.match(/'/g)?.length ?? 0) % 2 === 1;
}

/** In `kind = 'cl`, the words of `kind`. */
function quotedAfter(line: string, indicators: readonly Indicator[]): readonly string[] | null {
  if (!isInText(line)) return null;
  const name = /(\w+)\s*(?:=|<>|(?:NOT\s+)?IN\s*\((?:\s*'[^']*',)*|(?:NOT\s+)?LIKE)\s*'[^']*$/.exec(line)?.[1];
  const words = indicators.find((indicator) => indicator.name === name)?.words ?? [];
  return words.length === 0 ? null : words;
}

function expressionOffers(text: string, indicators: readonly Indicator[]): readonly Offer[] {
  return [
    ...parametersIn(text).map((label): Offer => ({ label, kind: 'parameter' })),
    ...indicators.map(({ name, unit, says }): Offer => ({ label: name, kind: 'indicator', detail: unit === '' ? says : unit })),
    ...KEYWORDS.map((label): Offer => ({ label, kind: 'keyword' })),
  ];
}

/** At the beginning of a line stands a field. */
function fieldOffers(line: string): readonly Offer[] {
  return /^\s*(?:-\s+)?\w*$/.test(line) ? FIELDS.map((label) => ({ label: `${label}:`, kind: 'field' })) : [];
}

/** The parameter as its rule describes it, for whoever points at its name. */
export function parameterNamed(name: string, parameters: readonly RuleParameter[]): RuleParameter | undefined {
  return parameters.find((parameter) => parameter.name === name);
}
