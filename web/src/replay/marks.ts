import type { Happened } from './events';
import { xOf, type Scale } from './span';

/** A hand that comes so near to a mark means it, CSS pixels. */
export const SNAP_PX = 6;

/** The event nearest to a place of the timeline within reach; of two as near, the graver, then the later. */
export function snapped(events: readonly Happened[], scale: Scale, x: number): Happened | undefined {
  let best: Happened | undefined;
  let bestPx = SNAP_PX;
  for (const event of events) {
    const px = Math.abs(xOf(scale, event.ms) - x);
    if (px > SNAP_PX || px > bestPx) continue;
    if (px === bestPx && best && gravity(event) > gravity(best)) continue;
    best = event;
    bestPx = px;
  }
  return best;
}

const GRAVITY = { alarm: 0, warning: 1, caution: 2 } as const;

function gravity({ severity }: Happened): number {
  return severity === undefined ? 3 : GRAVITY[severity];
}
