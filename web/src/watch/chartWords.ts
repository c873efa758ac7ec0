import { word } from '../i18n/words';
import type { ChartWords } from '../chart';


/** The few words that the chart writes itself. */
export const chartWords: Partial<ChartWords> = {
  simulated: word('run.simulated'),
  pictureOf: word('connection.pictureOf'),
  toBoundary: word('chart.toBoundary'),
  radarOnly: word('track.radarOnlyNoAis'),
  vectors: (minutes) => word('tool.vectors', { n: minutes }),
  chart: word('chart.name'),
};
