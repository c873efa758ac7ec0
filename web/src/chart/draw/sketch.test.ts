import { describe, expect, it } from 'vitest';
import type { WatchedZone } from '../../stream';
import { added, begun, blank, changed, corners, geometryOf, inserted, isWhole, metresBetween, middles, moved, redone, removed, sketchOf, undone, withoutLast, type Place } from './sketch';

const TRIANGLE: readonly Place[] = [[114.1, 22.1], [114.2, 22.1], [114.2, 22.2]];

function zone(geometry: WatchedZone['geometry'], more: Partial<WatchedZone['properties']> = {}): WatchedZone {
  return { type: 'Feature', id: 'a', geometry, properties: { name: 'A', ...more } };
}

function drawn(places: readonly Place[]) {
  return places.reduce(added, blank('area'));
}

describe('a sketch', () => {
  it('is whole from three corners on, and closes itself', () => {
    expect(isWhole(drawn(TRIANGLE.slice(0, 2)))).toBe(false);
    expect(isWhole(drawn(TRIANGLE))).toBe(true);
    expect(geometryOf(drawn(TRIANGLE))).toEqual({ type: 'Polygon', coordinates: [[...TRIANGLE, TRIANGLE[0]]] });
  });

  it('takes back the corner that was set last', () => {
    expect(withoutLast(drawn(TRIANGLE)).rings[0]).toEqual(TRIANGLE.slice(0, 2));
    expect(withoutLast(blank('area')).rings[0]).toEqual([]);
  });

  it('is a circle only with its radius', () => {
    const centre = added(blank('circle'), TRIANGLE[0]);
    expect(isWhole(centre)).toBe(false);
    expect(isWhole({ ...centre, sizeM: 500 })).toBe(true);
  });

  it('moves, gains and loses corners where it is told, and keeps three', () => {
    const sketch = drawn(TRIANGLE);
    const middle = middles(sketch)[2];
    expect(middle.place).toEqual([(114.1 + 114.2) / 2, (22.1 + 22.2) / 2]);
    const four = inserted(sketch, middle);
    expect(four.rings[0]).toHaveLength(4);
    expect(four.rings[0][3]).toEqual(middle.place);
    expect(moved(four, { ring: 0, at: 1, place: [114.3, 22] }).rings[0][1]).toEqual([114.3, 22]);
    expect(removed(four, { ring: 0, at: 3, place: middle.place })).toEqual(sketch);
    expect(removed(sketch, corners(sketch)[0])).toBe(sketch);
  });

  it.each<WatchedZone['geometry']>([
    { type: 'Polygon', coordinates: [[[1, 1], [4, 1], [4, 4], [1, 1]], [[3, 2], [3.5, 2], [3.5, 2.5], [3, 2]]] },
    { type: 'MultiPolygon', coordinates: [[[[1, 1], [4, 1], [4, 4], [1, 1]], [[3, 2], [3.5, 2], [3.5, 2.5], [3, 2]]], [[[7, 7], [8, 7], [8, 8], [7, 7]]]] },
    { type: 'LineString', coordinates: [[1, 1], [2, 2], [3, 1]] },
    { type: 'Point', coordinates: [1, 1] },
  ])('gives back what it was made of: %j', (geometry) => {
    const sketch = sketchOf(zone(geometry, { radiusM: 300, widthM: 200 }));
    expect(sketch && geometryOf(sketch)).toEqual(geometry);
  });

  it('has no middles between the ends of a line, and none in a circle', () => {
    expect(middles(sketchOf(zone({ type: 'LineString', coordinates: [[1, 1], [2, 2], [3, 1]] }))!)).toHaveLength(2);
    expect(middles(sketchOf(zone({ type: 'Point', coordinates: [1, 1] }, { radiusM: 9 }))!)).toEqual([]);
  });

  it('is none of a zone that goes with a track', () => {
    expect(sketchOf(zone(null, { track: 4, radiusM: 500 }))).toBeNull();
  });

  it('knows a nautical mile by a minute of latitude', () => {
    expect(metresBetween([114, 22], [114, 22 + 1 / 60])).toBeCloseTo(1853, 0);
  });
});

describe('a history', () => {
  it('goes back and forth, and forgets what came after a change', () => {
    const three = changed(changed(begun(1), 2), 3);
    expect(undone(three).now).toBe(2);
    expect(redone(undone(three))).toEqual(three);
    expect(undone(undone(undone(three))).now).toBe(1);
    expect(redone(changed(undone(three), 4)).now).toBe(4);
  });
});
