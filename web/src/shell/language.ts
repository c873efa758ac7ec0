/** The language of the page: which one it opens in, and the choice of another, which this browser remembers. */

import { askedLanguage, keepLanguage } from '../address';
import { findLanguage, languageOf, speak, type Language } from '../i18n/language.svelte';

const STORED_AS = 'offing.language';

/** Opens the page in the language that its address asks for, else the one chosen before, else the reader's own. */
export function openInLanguage(storage: Pick<Storage, 'getItem'>): void {
  put(firstLanguage(askedLanguage(), storage.getItem(STORED_AS), navigator.languages));
}

/** Changes the language of the whole page at once, and for the next time. */
export function chooseLanguage(language: Language, storage: Pick<Storage, 'setItem'>): void {
  put(language);
  storage.setItem(STORED_AS, language);
  keepLanguage(language);
}

/** What was asked for before what was chosen before what the browser says that its reader reads; else English. */
export function firstLanguage(asked: string | null, chosen: string | null, read: readonly string[]): Language {
  const own = read.map(languageOf).find((each) => each !== undefined);
  return (asked === null ? undefined : languageOf(asked)) ?? findLanguage(chosen) ?? own ?? 'en';
}

/** Screen readers, hyphens and the choice of letters follow the page's mark. */
function put(language: Language): void {
  speak(language);
  document.documentElement.lang = language;
}
