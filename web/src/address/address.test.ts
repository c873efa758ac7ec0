import { describe, expect, it } from 'vitest';
import { dice } from '../../dev/traffic.js';
import { changed, formatAddress, pages, parseAddress, type Address } from './address';

const MOMENT_MS = Date.parse('2026-11-13T18:41:18Z');

/** Any address that can be written: each field there or not. */
function anyAddress(roll: () => number): Address {
  const page = pages[Math.floor(roll() * pages.length)];
  const maybe = (field: object): object => (roll() < 0.5 ? field : {});
  return {
    page,
    ...(page === 'replay' ? maybe({ recording: ['urmston-14-nov', '2026/11 14', 'a?b#c&d=e%', '林'][Math.floor(roll() * 4)] }) : {}),
    ...(page === 'tune' ? maybe({ rule: ['fast-inbound', 'a/b?c#d&e=f%'][Math.floor(roll() * 2)] }) : {}),
    ...maybe({ timeMs: MOMENT_MS + Math.floor(roll() * 1e9) }),
    ...maybe({ view: { zoom: Math.floor(roll() * 2000) / 100, lon: (Math.floor(roll() * 3_600_000) - 1_800_000) / 10_000, lat: (Math.floor(roll() * 1_700_000) - 850_000) / 10_000 } }),
    ...maybe({ track: Math.floor(roll() * 1e6) }),
    ...maybe({ alert: Math.floor(roll() * 1e4) }),
    ...maybe({ palette: 'night' }),
    ...maybe({ lang: 'zh-Hant' }),
  };
}

describe('the address', () => {
  it('reads what it wrote, whatever that was', () => {
    const roll = dice(11);
    for (let i = 0; i < 2000; i++) {
      const address = anyAddress(roll);
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }
  });

  it('is written as people share it', () => {
    const view = { zoom: 11.2, lon: 113.8318, lat: 22.1737 };

    expect(formatAddress({ page: 'replay', recording: 'urmston-14-nov', timeMs: MOMENT_MS, view, track: 412, alert: 3 })).toBe(
      '#replay/urmston-14-nov?t=2026-11-13T18:41:18Z&z=11.20&c=113.8318,22.1737&track=412&alert=3',
    );
    expect(formatAddress({ page: 'watch' })).toBe('#watch');
    expect(formatAddress({ page: 'library' })).toBe('#library');
    expect(formatAddress({ page: 'tune', rule: 'fast-inbound' })).toBe('#tune/fast-inbound');
  });

  it.each(['', '#', '#watch', '#trial', '#watch/x', '#?z=11&c=113,95', '#?z=11', '#?z=&c=,', '#?z=a&c=113,22', '#?c=113,22', '#?z=11&c=113,22,3', '#track=-4', '#track=4e3', '#alert=', '#watch?t=yesterday', '#watch?t=1', '#what=1'])(
    'leaves out what it does not understand: %s',
    (hash) => {
      expect(parseAddress(hash)).toEqual({ page: 'watch' });
    },
  );

  it('takes a recording only where one is replayed, and none whose name is broken', () => {
    expect(parseAddress('#library/x')).toEqual({ page: 'library' });
    expect(parseAddress('#replay/')).toEqual({ page: 'replay' });
    expect(parseAddress('#replay/%E0%A4%A')).toEqual({ page: 'replay' });
  });

  it('takes fields that stand alone for the watch', () => {
    expect(parseAddress('#track=412&palette=night')).toEqual({ page: 'watch', track: 412, palette: 'night' });
  });

  it('keeps what a change does not name, and loses what it takes away', () => {
    const address: Address = { page: 'replay', recording: 'a', track: 4, alert: 2 };

    expect(changed(address, { alert: undefined, timeMs: 5 })).toEqual({ page: 'replay', recording: 'a', track: 4, timeMs: 5 });
  });
});
