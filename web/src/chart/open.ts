import type { Chart, ChartOptions } from './chart';

/** Draws the chart in `container`, which has a size and is positioned. */
export function openChart(_container: HTMLElement, _options: ChartOptions): Chart {
  throw new Error('not built yet');
}
