/** The scale bar of the chart. */

/** Metres in a nautical mile, by definition. */
const NM_M = 1852;
const STEPS_NM = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

export interface Scale {
  /** length of the bar, nautical miles */
  readonly nm: number;
  /** and CSS pixels */
  readonly px: number;
}

/** The longest round bar that fits `maxPx` where one pixel is `metresPerPixel`. */
export function scaleFor(metresPerPixel: number, maxPx: number): Scale {
  const fits = STEPS_NM.filter((nm) => (nm * NM_M) / metresPerPixel <= maxPx);
  const nm = fits.at(-1) ?? STEPS_NM[0];
  return { nm, px: (nm * NM_M) / metresPerPixel };
}
