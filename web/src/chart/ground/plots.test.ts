import { describe, expect, it } from 'vitest';
import { plots } from '../../../test/fixtures';
import { plotsOf } from './plots';

describe('the plots', () => {
  it('lie where they were seen, the newest on top, fading over the time that is told of', () => {
    const said = plots();
    const { features } = plotsOf(said);

    expect(features.map(({ geometry }) => geometry)).toEqual(
      [...said.plots].reverse().map(([lon, lat]) => ({ type: 'Point', coordinates: [lon, lat] })),
    );
    expect(features.map(({ properties }) => properties?.['age'] as number)).toEqual([3.4 / 15, 0.4 / 15]);
  });

  it('are none where it is not known what was seen', () => {
    expect(plotsOf(null).features).toEqual([]);
  });
});
