import { describe, expect, it } from 'vitest';
import type { Alert } from '../../stream';
import { watchlistOf } from './watchlist';

function alert(track: number, severity: Alert['severity'], state: Alert['state']): Alert {
  return { track, severity, state } as Alert;
}

describe('the watchlist', () => {
  it('lets an alarm flash until it is acknowledged, and stay dangerous until it is over', () => {
    const list = watchlistOf([alert(1, 'alarm', 'raised'), alert(2, 'alarm', 'acknowledged'), alert(3, 'alarm', 'closed'), alert(4, 'warning', 'raised')]);

    expect([...list.flashing]).toEqual([1]);
    expect([...list.dangerous]).toEqual([1, 2]);
  });

  it('ranks a track by the worst that is open on it', () => {
    const list = watchlistOf([alert(1, 'caution', 'raised'), alert(1, 'alarm', 'acknowledged'), alert(2, 'warning', 'raised'), alert(3, 'alarm', 'resolved')]);

    expect(list.ranks.get(1)).toBeLessThan(list.ranks.get(2) ?? Infinity);
    expect(list.ranks.has(3)).toBe(false);
  });
});
