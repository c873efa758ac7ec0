import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { age, bearing, date, duration, grouped, hourMinute, latitude, longitude, minutes, position, speed, timeOfDay, trackNumber, zoneName } from './format';

const AT = Date.parse('2026-11-13T18:41:18.000Z');
const HK = 'Asia/Hong_Kong';

describe('times', () => {
  it('are the local ones of the area, with the date that is there', () => {
    expect(timeOfDay(AT, HK)).toBe('02:41:18');
    expect(timeOfDay(AT, 'UTC')).toBe('18:41:18');
    expect(date(AT, HK)).toBe('Sat 14 Nov 2026');
    expect(hourMinute(AT, HK)).toBe('02:41');
  });

  it('write midnight as 00, never 24', () => {
    expect(timeOfDay(Date.parse('2026-11-13T16:00:00Z'), HK)).toBe('00:00:00');
  });

  it('name their zone, by its offset where it has no word', () => {
    expect(zoneName(HK, AT)).toBe('HKT');
    expect(zoneName('Asia/Tokyo', AT)).toBe('UTC+9');
  });
});

describe('spans', () => {
  it.each([
    [0, '0:00'],
    [38, '0:38'],
    [161.9, '2:41'],
    [3761, '1:02:41'],
    [-5, '0:00'],
  ])('%d s is %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it.each([
    [0.44, '0.4 s'],
    [9.94, '9.9 s'],
    [9.96, '9 s'],
    [38.9, '38 s'],
    [130, '2:10'],
    [-3, '0.0 s'],
  ])('an age of %d s is %s', (seconds, text) => {
    expect(age(seconds)).toBe(text);
  });

  it('in minutes are durations', () => {
    expect(minutes(2.6833)).toBe('2:41');
  });
});

describe('positions', () => {
  it('are degrees and minutes to a hundredth', () => {
    expect(position(113.83183, 22.17367)).toBe('22°10.42′N 113°49.91′E');
    expect(position(-0.5, -7.25)).toBe('07°15.00′S 000°30.00′W');
  });

  it('never write sixty minutes', () => {
    expect(latitude(21.99999999)).toBe('22°00.00′N');
    expect(longitude(113.99999999)).toBe('114°00.00′E');
  });

  it('read back to where they were, anywhere on earth', () => {
    const next = dice(7);
    for (let i = 0; i < 1000; i++) {
      const lat = next() * 180 - 90;
      const [, deg, min, side] = /^(\d+)°([\d.]+)′([NS])$/.exec(latitude(lat)) ?? [];
      const back = (Number(deg) + Number(min) / 60) * (side === 'S' ? -1 : 1);
      expect(Math.abs(back - lat)).toBeLessThanOrEqual(0.005 / 60 + 1e-9);
    }
  });
});

describe('figures', () => {
  it('carry the precision that they have', () => {
    expect(speed(47.24)).toBe('47.2 kn');
    expect(bearing(31.4)).toBe('031°');
    expect(bearing(359.7)).toBe('000°');
    expect(trackNumber(412)).toBe('0412');
    expect(trackNumber(104_128)).toBe('104128');
    expect(grouped(412_476_330)).toBe('412\u202f476\u202f330');
  });
});
