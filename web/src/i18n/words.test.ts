import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { counted, tables, word, type Word } from './words';

const src = fileURLToPath(new URL('..', import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/** Groups whose entries are named by what comes on the wire, so that the code never writes them out. */
const BY_WIRE = ['kind', 'nav', 'shipType', 'indicator', 'deciding', 'status', 'zone', 'value'];

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}

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

  it('put no hostile text into places of its own', () => {
    expect(word('search.none', { text: '{name} $& <b>' })).toBe('No track matches “{name} $& <b>”.');
  });
});
