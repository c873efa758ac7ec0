import { en } from './en';
import { language, languages, type Language } from './language.svelte';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

/** Every language has exactly these entries. */
export type Word = keyof typeof en;
export type Table = Readonly<Record<Word, string>>;

/** The tables, one per language. */
export const tables: Readonly<Record<Language, Table>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

const plurals = new Map(languages.map((each) => [each, new Intl.PluralRules(each)]));

/** Entries that follow a count: their names without `.one` and `.other`. */
export type Counted = { [W in Word]: W extends `${infer Stem}.other` ? Stem : never }[Word];

/** The entry in the present language, with `{name}` filled in. */
export function word(key: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(tables[language()][key], values);
}

/** The entry that follows the count `n`, with `{n}` and the other names filled in. */
export function counted(stem: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string {
  const key = `${stem}.${plurals.get(language())?.select(n) === 'one' ? 'one' : 'other'}` as Word;
  return word(key, { ...values, n });
}

/** The entry of that name where the table has one; else undefined. For names that come from the wire. */
export function findWord(key: string): string | undefined {
  const table: Readonly<Record<string, string>> = tables[language()];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Clauses side by side: `3 open, 1 new`. */
export function clauses(...parts: readonly string[]): string {
  return parts.join(word('join.clauses'));
}

/** Things of one kind: `AIS, Radar`. */
export function listed(parts: readonly string[]): string {
  return parts.join(word('join.list'));
}

/** A place's name as a page in this language writes it: of `Lantau Island 大嶼山`, a Chinese page the Chinese part. */
export function placeName(name: string): string {
  if (language() === 'en') return name;
  return /\p{Script=Han}.*$/u.exec(name)?.[0] ?? name;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
