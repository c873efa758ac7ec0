import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { weather } from '../../test/fixtures';
import type { AreaChart } from '../stream';
import { figuresOf, nearestReport } from './weather';

function station(id: string, name: string, lon: number, lat: number): Feature {
  return { type: 'Feature', properties: { id, kind: 'weather-station', name }, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

const sites = [station('weather-cheung-chau', 'Cheung Chau', 114.03, 22.2), station('weather-waglan', 'Waglan Island', 114.3, 22.18)];
const area = { sites: { type: 'FeatureCollection', features: sites } } as unknown as AreaChart;

describe('the weather', () => {
  it('is that of the station nearest to what is looked at', () => {
    expect(nearestReport(weather(), area, [114.0, 22.2])?.name).toBe('Cheung Chau');
    expect(nearestReport(weather(), area, [114.4, 22.1])?.name).toBe('Waglan Island');
    expect(nearestReport([], area, [114, 22])).toBeUndefined();
    expect(nearestReport(weather(), null, [114, 22])).toBeUndefined();
  });

  it('is told in knots and degrees, each figure with its unit', () => {
    expect(figuresOf(weather()[0])).toEqual([
      ['Wind', '064° 12 kn'],
      ['Sea', 'state 3, 0.7 m'],
      ['Visibility', '8.4 km'],
      ['Rain', '2.5 mm/h'],
      ['Tide', '1.42 m'],
      ['Stream', '0.7 kn to 275°'],
    ]);
  });

  it('leaves out what a station does not measure, and tells fog in metres', () => {
    expect(figuresOf(weather()[1])).toEqual([
      ['Wind', '000° 0 kn'],
      ['Sea', 'state 0, 0.0 m'],
      ['Visibility', '650 m'],
      ['Rain', 'none'],
    ]);
  });
});
