import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './address';

describe('the address', () => {
  it('says again what it was read from', () => {
    const hash = '#map=11.20/22.1737/113.8318&track=412&alert=3&palette=night';

    expect(formatAddress(parseAddress(hash))).toBe(hash);
  });

  it.each(['#map=11/95/113', '#map=a/22/113', '#map=11/22', '#track=-4', '#track=4e3', '#alert=', '#what=1', ''])(
    'leaves out what it does not understand: %s',
    (hash) => {
      expect(parseAddress(hash)).toEqual({});
    },
  );
});
