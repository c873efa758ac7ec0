import { describe, expect, it } from 'vitest';
import { scaleFor } from './scale';

describe('the scale bar', () => {
  it('is as long as the miles that it names', () => {
    for (let metresPerPixel = 1; metresPerPixel < 5000; metresPerPixel *= 1.13) {
      const { nm, px } = scaleFor(metresPerPixel, 110);

      expect(px * metresPerPixel).toBeCloseTo(nm * 1852, 6);
      expect(px).toBeLessThanOrEqual(110);
      expect(px).toBeGreaterThan(30);
    }
  });
});
