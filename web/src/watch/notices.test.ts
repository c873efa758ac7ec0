import { describe, expect, it } from 'vitest';
import { ownersOf } from './notices';

function area(...notices: string[]) {
  return { attributions: notices.map((notice, i) => ({ key: String(i), source: '', licence: '', accuracy: '', notice })) };
}

describe('the owners of the data', () => {
  it('are named once each, as their notices do', () => {
    const owners = ownersOf(area('Land: (c) OpenStreetMap contributors, ODbL 1.0', 'Facts.', 'More: © OpenStreetMap contributors; (c) Walter H. F. Smith, LGPL'));

    expect(owners).toBe('© OpenStreetMap contributors, Walter H. F. Smith');
  });

  it('are nobody before the area is known', () => {
    expect(ownersOf(null)).toBe('');
  });
});
