import type { Alert } from '../../stream';

/** What the alerts say about tracks, for the chart. */
export interface Watchlist {
  /** tracks with an open alarm */
  readonly dangerous: ReadonlySet<number>;
  /** tracks with an alarm that nobody has acknowledged */
  readonly flashing: ReadonlySet<number>;
  /** tracks with any open alert, and how far up they come: 0 for a new alarm */
  readonly ranks: ReadonlyMap<number, number>;
}

const SEVERITY_RANK = { alarm: 0, warning: 2, caution: 4 } as const;

export function watchlistOf(alerts: Iterable<Alert>): Watchlist {
  const dangerous = new Set<number>();
  const flashing = new Set<number>();
  const ranks = new Map<number, number>();
  for (const alert of alerts) {
    if (alert.state === 'resolved' || alert.state === 'closed') continue;
    const isNew = alert.state === 'raised';
    const rank = SEVERITY_RANK[alert.severity] + (isNew ? 0 : 1);
    ranks.set(alert.track, Math.min(rank, ranks.get(alert.track) ?? rank));
    if (alert.severity !== 'alarm') continue;
    dangerous.add(alert.track);
    if (isNew) flashing.add(alert.track);
  }
  return { dangerous, flashing, ranks };
}
