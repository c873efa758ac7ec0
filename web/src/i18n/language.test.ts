import { describe, expect, it } from 'vitest';
import { languageOf, languages, nextLanguage } from './language.svelte';

describe('the language of a tag', () => {
  it.each(['zh-Hant', 'zh-HK', 'zh-TW', 'zh-MO', 'zh-Hant-CN', 'yue-HK', 'yue'])('is traditional Chinese for %s', (tag) => {
    expect(languageOf(tag)).toBe('zh-Hant');
  });

  it.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh-MY'])('is simplified Chinese for %s', (tag) => {
    expect(languageOf(tag)).toBe('zh-Hans');
  });

  it.each(['en', 'en-HK', 'en-US'])('is English for %s', (tag) => {
    expect(languageOf(tag)).toBe('en');
  });

  it.each(['fr', 'ja', '', 'no tag', 'zhx'])('is not known for "%s"', (tag) => {
    expect(languageOf(tag)).toBeUndefined();
  });

  it('comes round to itself', () => {
    expect(nextLanguage(nextLanguage(nextLanguage('en')))).toBe('en');
    expect(new Set(languages.map(nextLanguage)).size).toBe(languages.length);
  });
});
