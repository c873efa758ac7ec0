import type { Timeline } from '../stream';
import { xOf, type Scale } from './span';

/** How many tracks there were, as an area; broken where nothing is known. */
export function densityPath(timeline: Timeline, scale: Scale, top: number, heightPx: number): string {
  const fromMs = Date.parse(timeline.from);
  let path = '';
  let isOpen = false;
  timeline.tracks.forEach((count, i) => {
    const left = Math.max(0, xOf(scale, fromMs + i * timeline.stepMs));
    const right = Math.min(scale.widthPx, xOf(scale, fromMs + (i + 1) * timeline.stepMs));
    if (right <= left) return;
    if (count === null) {
      if (isOpen) path += `V${heightPx}Z`;
      isOpen = false;
      return;
    }
    const y = (heightPx - (count / top) * heightPx).toFixed(1);
    path += isOpen ? `V${y}` : `M${left.toFixed(1)} ${heightPx}V${y}`;
    path += `H${right.toFixed(1)}`;
    isOpen = true;
  });
  return isOpen ? `${path}V${heightPx}Z` : path;
}

/** The most tracks in any bucket; at least one, so that it divides. */
export function mostTracks(timeline: Timeline): number {
  return timeline.tracks.reduce<number>((most, count) => Math.max(most, count ?? 0), 1);
}
