/** The chart without panels, for working on how it looks: `npm run dev`, then /dev/chart.html?palette=night&track=412. */
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-condensed/latin-400.css';
import '@fontsource/ibm-plex-sans-condensed/latin-600.css';
import '@fontsource/noto-sans-tc/400.css';
import '../src/ui/tokens.css';
import { openChart } from '../src/chart';
import { openStream } from '../src/stream';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['palette'] = asked.get('palette') ?? 'dusk';
const container = document.getElementById('chart');
if (!container) throw new Error('no #chart');
const chart = openChart(container, { stream: openStream() });
chart.setInsets({ top: 24, right: 24, bottom: 24, left: 24 });
chart.on('ready', () => {
  const track = asked.get('track');
  if (track !== null) chart.select(Number(track));
  document.documentElement.dataset['ready'] = 'true';
});
chart.on('failed', (reason) => {
  throw new Error(reason);
});
Object.assign(window, { chart });
