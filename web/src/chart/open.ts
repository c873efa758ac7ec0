import { api, type AreaChart } from '../stream';
import type { Chart, ChartOptions } from './chart';
import { loadFonts } from './ground/fonts';
import { LiveChart } from './live';

/** Draws the chart in `container`, which has a size and is positioned. */
export function openChart(container: HTMLElement, options: ChartOptions): Chart {
  const { source = { area: api.area, history: api.history } } = options;
  return new LiveChart(container, options, { ...source, area: (signal) => withFonts(source.area(signal)) });
}

/** The area's data, once the letters of its names are here too. */
async function withFonts(coming: Promise<AreaChart>): Promise<AreaChart> {
  const area = await coming;
  await loadFonts(area);
  return area;
}
