import type { FeatureCollection } from 'geojson';
import type { Plots } from '../../stream';

/** Plots as they are drawn, the newest last and so on top; their age as a share of the time that is told of, 0 to 1. */
export function plotsOf(said: Plots | null): FeatureCollection {
  if (said === null) return { type: 'FeatureCollection', features: [] };
  const { time, windowSeconds, plots } = said;
  const ageOf = (ms: number): number => Math.min(Math.max((Date.parse(time) - ms) / (windowSeconds * 1000), 0), 1);
  const features = plots.map(([lon, lat, ms]) => ({
    type: 'Feature' as const,
    properties: { age: ageOf(ms) },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  }));
  return { type: 'FeatureCollection', features: features.reverse() };
}
