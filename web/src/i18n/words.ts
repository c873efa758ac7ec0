import { en } from './en';

/** Every language has exactly these entries. */
export type Word = keyof typeof en;
export type Table = Readonly<Record<Word, string>>;
export type Language = 'en';

/** The tables, one per language. */
export const tables: Readonly<Record<Language, Table>> = { en };

const language: Language = 'en';
const plurals = new Intl.PluralRules(language);

/** Entries that follow a count: their names without `.one` and `.other`. */
export type Counted = { [W in Word]: W extends `${infer Stem}.other` ? Stem : never }[Word];

/** The entry in the present language, with `{name}` filled in. */
export function word(key: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(tables[language][key], values);
}

/** The entry that follows the count `n`, with `{n}` and the other names filled in. */
export function counted(stem: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string {
  const key = `${stem}.${plurals.select(n) === 'one' ? 'one' : 'other'}` as Word;
  return word(key, { ...values, n });
}

/** The entry of that name where the table has one; else undefined. For names that come from the wire. */
export function findWord(key: string): string | undefined {
  const table: Readonly<Record<string, string>> = tables[language];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
