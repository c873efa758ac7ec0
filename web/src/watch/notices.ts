/** Whose data the chart is drawn from. */

import type { AreaChart } from '../stream';

/** Everyone whom a notice names with a copyright sign, once each: `© OpenStreetMap contributors, Paul Wessel`. */
export function ownersOf(area: Pick<AreaChart, 'attributions'> | null): string {
  const notices = (area?.attributions ?? []).map((attribution) => attribution.notice).join('\n');
  const owners = new Set([...notices.matchAll(/(?:\(c\)|©)\s*([^,;(\n]+)/g)].map(([, owner]) => owner.trim()));
  return owners.size === 0 ? '' : `© ${[...owners].join(', ')}`;
}
