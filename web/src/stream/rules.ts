import { get, send, type Actor, type Problem } from './api';
import type { Alert, Severity } from './messages';

/** Rules that are or were live. Times RFC 3339. */
export interface RuleVersion {
  readonly version: number;
  readonly live: boolean;
  /** the operator's name; empty where it came from the file of the rules */
  readonly by: string;
  readonly console: string;
  readonly reason: string;
  /** ids of the rules that are not as in the version before */
  readonly changed: readonly string[];
  /** wall time */
  readonly at: string;
  readonly eventTime?: string;
}

export interface RuleParameter {
  readonly name: string;
  readonly default: number | string | boolean;
  readonly unit?: string;
  readonly from?: number;
  readonly to?: number;
}

/** A rule as it is read, and as it is written. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: Alert['category'];
  /** with indicators and parameters in braces; empty where there is none */
  readonly sentence: string;
  readonly why: string;
  readonly when: string;
  readonly then?: string;
  readonly withinSeconds?: number;
  readonly unless?: string;
  readonly forSeconds: number;
  readonly clearSeconds: number;
  readonly parameters: readonly RuleParameter[];
  /** every indicator that it reads */
  readonly indicators: readonly string[];
  /** where it begins in the text of all, from 1; 0 where it has no lines to itself */
  readonly line: number;
  readonly text: string;
}

/** The live version. */
export interface Rules extends RuleVersion {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** What is wrong with rules, and where in their text; line and column from 1, 0 where they cannot be told. */
export interface RuleProblem extends Problem {
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

export interface CheckedRules {
  readonly problems: readonly RuleProblem[];
  /** where there is no problem */
  readonly rules?: readonly Rule[];
}

/** What a rule may ask of a track. */
export interface Indicator {
  readonly name: string;
  readonly type: 'number' | 'yes-or-no' | 'word' | 'words';
  readonly unit: string;
  readonly says: string;
  readonly words: readonly string[];
  readonly meaning: string;
  readonly source: string;
}

/** What is to be put live. */
export interface RuleChange {
  readonly text: string;
  readonly reason: string;
  /** the version that the text was made from */
  readonly basedOn: number;
}

export const ruleApi = {
  live: (signal?: AbortSignal) => get<Rules>('api/rules', signal),
  versions: (signal?: AbortSignal) => get<{ readonly versions: readonly RuleVersion[] }>('api/rules/versions', signal),
  indicators: (signal?: AbortSignal) => get<{ readonly indicators: readonly Indicator[] }>('api/indicators', signal),
  check: (text: string, signal?: AbortSignal) => send<CheckedRules>('POST', 'api/rules/check', { text }, undefined, signal),
  put: (change: RuleChange, actor: Actor) => send<Rules>('PUT', 'api/rules', change, actor),
  restore: (version: number, reason: string, actor: Actor) => send<Rules>('POST', `api/rules/versions/${version}/restore`, { reason }, actor),
};
