import { distanceM } from '../chart/geometry';
import { word } from '../i18n/words';
import type { AreaChart, WeatherReport } from '../stream';
import { bearing } from '../ui/format';

const KN_MPS = 1852 / 3600;
/** From here on a distance is told in whole kilometres, under a kilometre in metres. */
const FAR_KM = 10;

/** The report of the station nearest to a place, with its name; undefined where none of them is known. */
export function nearestReport(reports: readonly WeatherReport[], area: AreaChart | null, place: readonly [number, number]): { readonly report: WeatherReport; readonly name: string } | undefined {
  const stands = new Map(area?.sites.features.map((site) => [String(site.id ?? site.properties?.['id']), site]));
  const known = reports.flatMap((report) => {
    const site = stands.get(report.site);
    if (site?.geometry.type !== 'Point') return [];
    const [lon, lat] = site.geometry.coordinates;
    return [{ report, name: String(site.properties?.['name'] ?? report.site), distanceM: distanceM([lon, lat], [...place]) }];
  });
  return known.sort((a, b) => a.distanceM - b.distanceM).at(0);
}

/** What it says, each figure with its name, in an officer's order; what is not measured is left out. */
export function figuresOf(report: WeatherReport): readonly (readonly [name: string, value: string])[] {
  const { windMps, windFromDeg, seaState, waveHeightM, visibilityM, rainMmh, tideM, streamMps, streamToDeg } = report;
  const stream = streamMps === undefined ? [] : [[word('weather.stream'), streamText(streamMps, streamToDeg)] as const];
  return [
    [word('weather.wind'), word('weather.windIs', { from: bearing(windFromDeg), kn: Math.round(windMps / KN_MPS) })],
    [word('weather.sea'), word('weather.seaIs', { state: Math.round(seaState), wave: waveHeightM.toFixed(1) })],
    [word('weather.sight'), sightText(visibilityM)],
    ...(rainMmh === undefined ? [] : [[word('weather.rain'), rainMmh === 0 ? word('weather.dry') : word('weather.rainIs', { n: rainMmh.toFixed(1) })] as const]),
    ...(tideM === undefined ? [] : [[word('weather.tide'), word('weather.tideIs', { n: tideM.toFixed(2) })] as const]),
    ...stream,
  ];
}

function streamText(mps: number, toDeg: number | undefined): string {
  const kn = (mps / KN_MPS).toFixed(1);
  return toDeg === undefined ? word('weather.streamIs', { kn }) : word('weather.streamSets', { kn, to: bearing(toDeg) });
}

function sightText(m: number): string {
  const km = m / 1000;
  return km < 1 ? word('weather.metres', { n: Math.round(m / 50) * 50 }) : word('camera.km', { n: km < FAR_KM ? km.toFixed(1) : km.toFixed(0) });
}
