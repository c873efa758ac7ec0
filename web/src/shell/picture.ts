/** What a picture of the chart says about itself, and the file that it goes into. */

import type { Caption, Chart } from '../chart';
import { word } from '../i18n/words';
import { date, timeOfDay, zoneName } from '../ui/format';
import { scaleFor } from '../ui/scale';
import type { AreaChart } from '../stream';
import type { Live } from '../watch/live.svelte';
import { ownersOf } from '../watch/notices';

const SCALE_PX = 110;

/** Keeps the chart as it is now in a file of the browser's. */
export async function savePicture(live: Live, chart: Chart, area: AreaChart | null): Promise<void> {
  const name = pictureName(live);
  keepFile(await chart.picture(captionOf(live, chart.view.metresPerPixel, ownersOf(area))), name);
}

/** The caption of what is looked at now. */
export function captionOf({ state, eventNow, timeZone }: Pick<Live, 'state' | 'eventNow' | 'timeZone'>, metresPerPixel: number, owners: string): Caption {
  const kind = state.run?.kind ?? 'live';
  const scale = scaleFor(metresPerPixel, SCALE_PX);
  return {
    run: word(`run.${kind}`),
    tone: kind,
    title: state.recording?.title ?? state.run?.title ?? '',
    local: `${date(eventNow, timeZone)} ${timeOfDay(eventNow, timeZone)} ${zoneName(timeZone, eventNow)}`,
    utc: `${date(eventNow, 'UTC')} ${timeOfDay(eventNow, 'UTC')} ${word('clock.utc')}`,
    scale: { px: scale.px, text: word('scale.nm', { n: scale.nm }) },
    owners,
    legend: {
      ais: word('source.ais'),
      radarOnly: word('kind.0'),
      patrol: word('kind.6'),
      stale: word('legend.stale'),
      danger: word('legend.danger'),
      boundary: word('layer.boundary'),
      plots: word('plots.title'),
      uncertainty: word('legend.uncertainty'),
    },
  };
}

/** `offing-urmston-14-nov-2026-11-13T18-38-06Z.png`: whose moment it is, to the second. */
export function pictureName({ state, eventNow }: Pick<Live, 'state' | 'eventNow'>): string {
  const id = state.recording?.id ?? state.run?.recording?.recording ?? state.run?.source ?? '';
  const time = Number.isNaN(eventNow) ? '' : new Date(eventNow).toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  return `${['offing', id.replace(/[^\w-]+/g, '-'), time].filter((part) => part !== '').join('-')}.png`;
}

function keepFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
