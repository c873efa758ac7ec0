import { api, type AreaChart } from '../stream';
import type { Chart, ChartOptions } from './chart';
import { loadFonts } from './ground/fonts';
import { LiveChart } from './live';

/** Draws the chart in `container`, which has a size and is positioned. */
export function openChart(container: HTMLElement, options: ChartOptions): Chart {
  return new LiveChart(container, options, loadArea);
}

/** The area's data, once the letters of its names are here too. */
async function loadArea(signal: AbortSignal): Promise<AreaChart> {
  const area = await api.area(signal);
  await loadFonts(area);
  return area;
}
