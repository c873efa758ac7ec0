import { describe, expect, it } from 'vitest';
import { plots } from '../../../test/fixtures';
import type { Ellipse } from '../../stream';
import type { LegendEntry } from '../chart';
import type { Palette } from '../palette';
import { absentFrom, legendOf } from './legend';

const LEGEND: Readonly<Record<LegendEntry, string>> = {
  ais: 'AIS',
  radarOnly: 'Radar only',
  patrol: 'Patrol',
  stale: 'Not seen lately',
  danger: 'Open alert',
  boundary: 'Boundary',
  plots: 'Radar plots',
  uncertainty: 'Uncertainty',
};

/** What is written beside the symbols, by what is told to the canvas. */
function named(absent: ReadonlySet<LegendEntry>): string[] {
  const written: string[] = [];
  const ink = { measureText: (text: string) => (written.push(text), { width: 10 }) };
  legendOf(ink as unknown as CanvasRenderingContext2D, LEGEND, absent, {} as Palette, { font: '', colour: '' });
  return written;
}

describe('the legend of a picture', () => {
  const always = ['AIS', 'Radar only', 'Patrol', 'Not seen lately', 'Open alert', 'Boundary'];
  const ellipses: ReadonlyMap<number, Ellipse> = new Map([[412, { semiMajorM: 65, semiMinorM: 25, bearingDeg: 45 }]]);

  it('names crosses and rings where they are drawn', () => {
    expect(named(absentFrom(plots(), ellipses))).toEqual([...always, 'Radar plots', 'Uncertainty']);
  });

  it('names neither where it is not', () => {
    expect(named(absentFrom(plots(), new Map()))).toEqual([...always, 'Radar plots']);
    expect(named(absentFrom(null, ellipses))).toEqual([...always, 'Uncertainty']);
    expect(named(absentFrom(null, new Map()))).toEqual(always);
  });
});
