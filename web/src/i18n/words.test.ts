import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from './en';
import { speak } from './language.svelte';
import { counted, findWord, placeName, tables, word, type Word } from './words';

const src = fileURLToPath(new URL('..', import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$/.test(file) && !/^i18n.(en|zh-)/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/** Groups whose entries are named by what comes on the wire, so that the code never writes them out. */
const BY_WIRE = ['kind', 'nav', 'shipType', 'indicator', 'deciding', 'status', 'zone', 'value', 'limit'];

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}

/** What every language writes as the field does: units, abbreviations, names. */
const SHARED = new Set('Offing AIS UTC HKT SOG COG HDG MMSI T kn nm km m mm s min h'.split(' '));
const chinese = ['zh-Hant', 'zh-Hans'] as const;

/** The text without the places that are filled in. */
function bare(text: string): string {
  return text.replace(/\{\w+\}/g, ' ');
}

/** Every character of two bytes between two leads in an encoding of one writing: what people write it with. */
function charset(encoding: string, firstLead: number, lastLead: number, trails: readonly (readonly [number, number])[]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

/** Big5 has no simplified characters, GB 2312 no traditional ones. */
const LETTERS = {
  'zh-Hant': charset('big5', 0xa4, 0xf9, [[0x40, 0x7e], [0xa1, 0xfe]]),
  'zh-Hans': charset('gbk', 0xb0, 0xf7, [[0xa1, 0xfe]]),
};

afterEach(() => {
  speak('en');
});

describe('the words', () => {
  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => {
      const [group] = key.split('.');
      const stem = key.replace(/\.(one|other)$/, '');
      const start = stem.slice(0, stem.lastIndexOf('.') + 1);
      return !BY_WIRE.includes(group) && !code.includes(`'${stem}'`) && !code.includes(`\`${start}\${`);
    });

    expect(unused).toEqual([]);
  });

  it('are complete in every language, with the same places to fill', () => {
    for (const table of Object.values(tables)) {
      expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort());
      for (const key of Object.keys(en) as Word[]) expect(placeholders(table[key])).toEqual(placeholders(en[key]));
    }
  });

  it.each(chinese)('are translated in %s: what is no sign of the field has Chinese in it', (language) => {
    const left = (Object.keys(en) as Word[]).filter((key) => {
      const words = bare(en[key]).match(/[A-Za-z]+/g) ?? [];
      return words.some((each) => !SHARED.has(each)) && !/\p{Script=Han}/u.test(tables[language][key]);
    });

    expect(left).toEqual([]);
  });

  it.each(chinese)('have no English left in %s', (language) => {
    const known = new Set([...SHARED, 'IMO', 'SART', 'A', 'B', 'Home', 'End', 'Shift', 'Tab', 'Enter', 'Backspace', 'GeoJSON', 'MiB']);
    const left = (Object.keys(en) as Word[]).filter((key) => (bare(tables[language][key]).match(/[A-Za-z]+/g) ?? []).some((each) => !known.has(each)));

    expect(left).toEqual([]);
  });

  it.each(chinese)('are written in the characters of %s alone', (language) => {
    const foreign = [...new Set(Object.values(tables[language]).join(''))].filter((each) => /\p{Script=Han}/u.test(each) && !LETTERS[language].has(each));

    expect(foreign).toEqual([]);
  });

  it.each(chinese)('are of one kind of stops in %s', (language) => {
    const half = (Object.keys(en) as Word[]).filter((key) => /[\p{Script=Han}}][,;:!?]|\p{Script=Han}\./u.test(tables[language][key]));

    expect(half).toEqual([]);
  });

  it('are empty nowhere', () => {
    for (const table of Object.values(tables)) {
      expect(Object.keys(table).filter((key) => table[key as Word].trim() === '')).toEqual([]);
    }
  });

  it('have both forms where they follow a count', () => {
    const keys = Object.keys(en);
    for (const key of keys.filter((k) => k.endsWith('.other'))) expect(keys).toContain(key.replace(/other$/, 'one'));
  });

  it('never shout or beg', () => {
    const words = Object.values(en).join('\n');

    expect(words).not.toMatch(/!|please|sorry|oops|successfully|>=/i);
  });

  it('are filled in, and follow the count', () => {
    expect(word('run.seed', { seed: 7 })).toBe('seed 7');
    expect(counted('connection.skipped', 1)).toBe('1 frame skipped');
    expect(counted('connection.skipped', 4)).toBe('4 frames skipped');
  });

  it('are those of the present language, at once', () => {
    speak('zh-Hant');
    expect(word('mode.replay')).toBe('重播');
    expect(counted('connection.skipped', 1)).toBe('略過 1 次更新');
    speak('zh-Hans');
    expect(findWord('value.outbound')).toBe('驶出');
    expect(counted('connection.skipped', 1)).toBe('跳过 1 次更新');
  });

  it('of a place that says itself twice are its own in Chinese, and as said in English', () => {
    expect(placeName('Lantau Island 大嶼山')).toBe('Lantau Island 大嶼山');
    speak('zh-Hant');
    expect(placeName('Lantau Island 大嶼山')).toBe('大嶼山');
    expect(placeName('Ma Wan Fairway')).toBe('Ma Wan Fairway');
  });

  it('put no hostile text into places of its own', () => {
    expect(word('search.none', { text: '{name} $& <b>' })).toBe('No track matches “{name} $& <b>”.');
  });
});
