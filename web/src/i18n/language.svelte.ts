/** The languages that the page speaks, each by the name of its writing; one of them at a time. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

let spoken = $state<Language>('en');

/** The present language. What was made of words while Svelte watches is made anew when it changes. */
export function language(): Language {
  return spoken;
}

/** Changes the language of every word, at once. */
export function speak(next: Language): void {
  spoken = next;
}

/** The language of that name, else undefined. */
export function findLanguage(name: string | null): Language | undefined {
  return languages.find((each) => each === name);
}

/** The one after it, round and round. */
export function nextLanguage(present: Language): Language {
  return languages[(languages.indexOf(present) + 1) % languages.length];
}

/**
 * The language that stands for a BCP 47 tag, else undefined: `zh-HK`, `zh-TW` and `zh-MO` are written in traditional
 * letters, as Cantonese (`yue`) is, other Chinese in simplified ones unless the tag says how.
 */
export function languageOf(tag: string): Language | undefined {
  const { language: tongue, script } = likely(tag);
  if (tongue === 'zh' || tongue === 'yue') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return findLanguage(tongue ?? null);
}

/** The tag with the script that is likely for it; empty where it is no tag. */
function likely(tag: string): Partial<Pick<Intl.Locale, 'language' | 'script'>> {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {};
  }
}
