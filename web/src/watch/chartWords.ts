import { placeName, word } from '../i18n/words';
import type { ChartWords } from '../chart';

/** The few words that the chart writes itself, in the present language. */
export function chartWords(): ChartWords {
  return {
    simulated: word('run.simulated'),
    pictureOf: word('connection.pictureOf'),
    toBoundary: word('chart.toBoundary'),
    radarOnly: word('track.radarOnlyNoAis'),
    nearPoint: (number) => word('chart.nearPoint', { n: number }),
    reported: (seconds) => word('chart.reported', { seconds }),
    place: placeName,
    notForNavigation: word('about.notForNavigation'),
    vectors: (minutes) => word('tool.vectors', { n: minutes }),
    chart: word('chart.name'),
  };
}
