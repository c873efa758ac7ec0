import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../stream';
import { distanceM } from '../geometry';
import { cameraAt, camerasOf, reachM } from './cameras';

function camera(id: string, change: Partial<Camera> = {}): Camera {
  return {
    id,
    time: '2026-11-13T18:41:18.000Z',
    sensor: 'day',
    mode: 'scan',
    position: [113.9, 22.4],
    heightM: 90,
    azimuthDeg: 90,
    elevationDeg: -2,
    fieldOfViewDeg: 6,
    verticalFieldOfViewDeg: 2,
    inView: 0,
    ...change,
  };
}

function fieldOf(one: Camera, metresPerPixel: number): Position[] {
  const [field] = camerasOf({ cameras: [one], chosen: null, footage: null }, metresPerPixel).features;
  return (field.geometry as LineString).coordinates;
}

describe('where a camera looks', () => {
  it('reaches to where the upper edge of its picture meets the sea, and to the horizon where it does not', () => {
    expect(reachM(camera('a'))).toBeCloseTo(90 / Math.tan(Math.PI / 180), 6);
    expect(reachM(camera('a', { elevationDeg: 0 }))).toBeCloseTo(3857 * Math.sqrt(90), 6);
  });

  it('is a wedge about the azimuth, as wide as the field of view', () => {
    const [lens, left, ...rest] = fieldOf(camera('a'), 1);
    const right = rest[rest.length - 2];

    expect(lens).toEqual([113.9, 22.4]);
    expect(distanceM(left, right)).toBeCloseTo(2 * reachM(camera('a')) * Math.sin((3 * Math.PI) / 180), -1);
    expect(left[0]).toBeGreaterThan(lens[0]);
    expect(left[1]).toBeGreaterThan(lens[1]);
    expect(right[1]).toBeLessThan(lens[1]);
  });

  it('is eight pixels wide where it would be too narrow to see', () => {
    const narrow = camera('a', { fieldOfViewDeg: 0.2 });
    const [, left, ...rest] = fieldOf(narrow, 100);

    expect(distanceM(left, rest[rest.length - 2])).toBeCloseTo(800, -1);
  });
});

describe('the camera under the pointer', () => {
  const cameras = [camera('day'), camera('thermal', { sensor: 'thermal' }), camera('far', { position: [114.2, 22.2] })];
  const toScreen = (lon: number, lat: number): [number, number] => [(lon - 113) * 100, (lat - 22) * 100];

  it('is none far from all of them', () => {
    expect(cameraAt({ cameras, chosen: null, footage: null }, toScreen, 60, 40, 14)).toBeNull();
  });

  it('is none that a unit carries: the unit itself is meant', () => {
    expect(cameraAt({ cameras: [camera('of-pl-01', { unit: 'PL 01' })], chosen: null, footage: null }, toScreen, 90, 40, 14)).toBeNull();
  });

  it('is the next one at the same mast with every press', () => {
    const press = (chosen: string | null) => cameraAt({ cameras, chosen, footage: null }, toScreen, 91, 41, 14);

    expect([press(null), press('day'), press('thermal'), press('far')]).toEqual(['day', 'thermal', 'day', 'day']);
  });
});
