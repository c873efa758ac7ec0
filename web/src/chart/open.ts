import { api, type AreaChart } from '../stream';
import type { Chart, ChartOptions } from './chart';
import { LiveChart } from './live';

/** Draws the chart in `container`, which has a size and is positioned. */
export function openChart(container: HTMLElement, options: ChartOptions): Chart {
  return new LiveChart(container, options, loadArea);
}

/** The area's data; every font that its names need comes with the first drawing. */
function loadArea(signal: AbortSignal): Promise<AreaChart> {
  return api.area(signal);
}
