import type { FeatureCollection } from 'geojson';
import type { AreaChart } from '../../stream';

/** The area with its zones and sites called as the page calls them. */
export function named(area: AreaChart, nameOf: (name: string) => string): AreaChart {
  return { ...area, zones: renamed(area.zones, nameOf), sites: renamed(area.sites, nameOf) };
}

function renamed(collection: FeatureCollection, nameOf: (name: string) => string): FeatureCollection {
  const features = collection.features.map((each) => {
    const name: unknown = each.properties?.['name'];
    return typeof name === 'string' ? { ...each, properties: { ...each.properties, name: nameOf(name) } } : each;
  });
  return { ...collection, features };
}
