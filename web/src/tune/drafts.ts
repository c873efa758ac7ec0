import type { Rule, RuleParameter, RuleProblem } from '../stream';

/** What somebody has made of a rule and nobody has put live. */
export interface Draft {
  readonly text: string;
  /** the rule's text when the draft was begun: whoever changes the rule meanwhile changes that */
  readonly from: string;
}

/** Drafts by the ids of their rules. */
export type Drafts = ReadonlyMap<string, Draft>;

export const noDrafts: Drafts = new Map();

/** The drafts with one more or another, or without one. */
export function withDraft(drafts: Drafts, id: string, draft: Draft | undefined): Drafts {
  const others = [...drafts].filter(([each]) => each !== id);
  return new Map(draft === undefined ? others : [...others, [id, draft]]);
}

/** Without those that are live meanwhile as they stand. */
export function openDrafts(drafts: Drafts, rules: readonly Rule[]): Drafts {
  return new Map([...drafts].filter(([id, { text }]) => rules.find((rule) => rule.id === id)?.text !== text));
}

/** The whole text with a rule's lines written anew. */
export function withRule(text: string, rule: Pick<Rule, 'line' | 'text'>, draft: string): string {
  return text.split('\n').toSpliced(rule.line - 1, linesOf(rule.text), ...draft.split('\n')).join('\n');
}

export function linesOf(text: string): number {
  return text.split('\n').length;
}

/** Problems of the whole text: those in the draft by its own lines, and the others as they are. */
export function placed(problems: readonly RuleProblem[], rule: Pick<Rule, 'line'>, draft: string): { readonly here: readonly RuleProblem[]; readonly elsewhere: readonly RuleProblem[] } {
  const last = rule.line + linesOf(draft) - 1;
  const isHere = ({ line }: RuleProblem): boolean => line >= rule.line && line <= last;
  return {
    here: problems.filter(isHere).map((problem) => ({ ...problem, line: problem.line - rule.line + 1 })),
    elsewhere: problems.filter((problem) => !isHere(problem)),
  };
}

/** Lines that go and lines that come between two texts, between what begins and what ends alike; `line` is the first, from 1. */
export function difference(before: string, after: string): { readonly line: number; readonly gone: readonly string[]; readonly come: readonly string[] } {
  const old = before.split('\n');
  const next = after.split('\n');
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  return { line: start + 1, gone: old.slice(start, old.length - end), come: next.slice(start, next.length - end) };
}

/** What the server says, without the list of all that is allowed; and the name that it takes for the likeliest. */
export function shortened(message: string): { readonly said: string; readonly more: string; readonly meant: string | undefined } {
  const at = message.search(/;? ?allowed: /);
  const said = at < 0 ? message : message.slice(0, at);
  return { said, more: at < 0 ? '' : message.slice(at).replace(/^;? ?/, ''), meant: /did you mean '([^']+)'\?/.exec(message)?.[1] };
}

/** Where a problem begins and ends in a text, offsets from 0: a word where there is one, else to the end of its line. */
export function spanOf(text: string, { line, column }: Pick<RuleProblem, 'line' | 'column'>): readonly [number, number] {
  const lines = text.split('\n');
  const at = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
  const content = lines[at];
  const first = column > 0 ? Math.min(column - 1, content.length) : content.length - content.trimStart().length;
  const word = /^[\w-]+/.exec(content.slice(first))?.[0].length ?? 0;
  const length = column > 0 && word > 0 ? word : content.trimEnd().length - first;
  return [start + first, start + first + Math.max(0, length)];
}

export type Piece = { readonly kind: 'text' | 'parameter' | 'indicator'; readonly text: string };

/** A rule's sentence in pieces: what is said in braces is a parameter's value, or the name of an indicator. */
export function piecesOf(sentence: string, parameters: readonly RuleParameter[]): readonly Piece[] {
  return sentence.split(/(\{\w+\})/).filter((part) => part !== '').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return { kind: 'text', text: part };
    const parameter = parameters.find((each) => each.name === name);
    return parameter === undefined ? { kind: 'indicator', text: name } : { kind: 'parameter', text: valueText(parameter) };
  });
}

/** `28 kn`, `35°`, `dark`. */
export function valueText({ default: value, unit }: RuleParameter): string {
  if (unit === undefined) return String(value);
  return unit === 'deg' ? `${String(value)}°` : `${String(value)} ${unit}`;
}

/** `20 s`, `10 min`, `1.5 h`: as a rule's file writes it. */
export function spanText(seconds: number): string {
  if (seconds >= 3600 && seconds % 1800 === 0) return `${String(seconds / 3600)} h`;
  return seconds >= 60 && seconds % 60 === 0 ? `${String(seconds / 60)} min` : `${String(seconds)} s`;
}
