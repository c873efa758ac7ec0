import type { FeatureCollection, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { coastOf, contains, degreesMinutes, distanceM, graticuleStepMin, homeOnTheRight, moved, multiples, offsetM } from './geometry';

const box: Polygon = { type: 'Polygon', coordinates: [[[113, 22], [114, 22], [114, 23], [113, 23], [113, 22]]] };

describe('the flat earth of the chart', () => {
  it('comes back to where it was moved to, over many seeded moves', () => {
    const roll = dice(3);
    for (let i = 0; i < 1000; i++) {
      const from = [113 + roll(), 21.5 + roll()];
      const [east, north] = [(roll() - 0.5) * 20_000, (roll() - 0.5) * 20_000];
      const [eastAgain, northAgain] = offsetM(from, moved(from, east, north));

      expect(Math.abs(eastAgain - east)).toBeLessThan(10);
      expect(northAgain).toBeCloseTo(north, 6);
    }
  });

  it('measures a minute of latitude as a nautical mile', () => {
    expect(distanceM([114, 22], [114, 22 + 1 / 60]) / 1852).toBeCloseTo(1, 2);
  });
});

describe('home waters', () => {
  it('lie on the right of the boundary, whichever way it was written', () => {
    const east: LineString = { type: 'LineString', coordinates: [[113.2, 22], [113.5, 22], [113.8, 22]] };
    const west: LineString = { type: 'LineString', coordinates: [...east.coordinates].reverse() };

    expect(homeOnTheRight(east, box).coordinates).toEqual(west.coordinates);
    expect(homeOnTheRight(west, box).coordinates).toEqual(west.coordinates);
  });

  it('contain what is inside and nothing else', () => {
    expect(contains(box, [113.5, 22.5])).toBe(true);
    expect(contains(box, [114.5, 22.5])).toBe(false);
  });
});

describe('the coast', () => {
  it('does not run along the edge at which the data were cut', () => {
    const land: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[113, 22], [113.2, 22.1], [113, 22.3], [113, 22]]] } },
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[114, 23], [113.8, 22.9], [114, 22.8], [114, 23]]] } },
      ],
    };

    expect(coastOf(land).geometry.coordinates).toEqual([
      [[113, 22], [113.2, 22.1], [113, 22.3]],
      [[114, 23], [113.8, 22.9], [114, 22.8]],
    ]);
  });
});

describe('the graticule', () => {
  it('takes the finest step whose lines stand far enough apart', () => {
    expect(graticuleStepMin(0.0005, 150)).toBe(5);
    expect(graticuleStepMin(0.00001, 150)).toBe(0.1);
    expect(graticuleStepMin(1, 150)).toBe(1200);
  });

  it('names its lines in degrees and minutes', () => {
    expect(multiples(113.7, 113.9, 5).map((lon) => degreesMinutes(lon, 'EW', 5))).toEqual(['113°45′E', '113°50′E']);
    expect(degreesMinutes(-0.5, 'NS', 30)).toBe('00°30′S');
    expect(degreesMinutes(22.125, 'NS', 0.5)).toBe('22°07.5′N');
    expect(degreesMinutes(22.999999, 'NS', 1)).toBe('23°00′N');
  });
});
