import { MediaQuery } from 'svelte/reactivity';

/** One thumb: the chart, one alarm, the rest as a sheet. */
export const phone = new MediaQuery('max-width: 899px', false);

/** The dock lies over the chart's right edge. */
export const narrow = new MediaQuery('max-width: 1279px', false);
