import { word } from '../i18n/words';
import type { Registration, Sensor } from '../stream';

/** As finely as the server tells them: tenths of a metre, thousandths of a degree. */
const RANGE_DECIMALS = 1;
const BEARING_DECIMALS = 3;

export interface Taught {
  readonly id: string;
  readonly name: string;
  /** null while nothing has taught it */
  readonly known: Registration | null;
}

/** The radars that take part, and what is known of each: the server tells of every one of the area. */
export function radarsOf(sensors: readonly Sensor[], said: readonly Registration[]): readonly Taught[] {
  const taught = new Map(said.filter(({ pairs }) => pairs > 0).map((known) => [known.id, known]));
  return sensors.filter(({ kind }) => kind === 'radar').map(({ id, name }) => ({ id, name, known: taught.get(id) ?? null }));
}

/** `+14 m ± 1`: what the ranges are too long by. */
export function rangeText({ rangeM, rangeSigmaM }: Registration): string {
  return word('registration.range', estimate(rangeM, rangeSigmaM, RANGE_DECIMALS));
}

/** `−0.08° ± 0.01`: what the bearings are turned too far clockwise by. */
export function bearingText({ bearingDeg, bearingSigmaDeg }: Registration): string {
  return word('registration.bearing', estimate(bearingDeg, bearingSigmaDeg, BEARING_DECIMALS));
}

/** No more figures than the first that is in doubt. */
function estimate(value: number, sigma: number, mostDecimals: number): { readonly value: string; readonly sigma: string } {
  const decimals = sigma > 0 ? Math.min(mostDecimals, Math.max(0, -Math.floor(Math.log10(sigma)))) : mostDecimals;
  return { value: signed(value, decimals), sigma: sigma.toFixed(decimals) };
}

/** What rounds to nothing has no sign. */
function signed(value: number, decimals: number): string {
  const size = Math.abs(value).toFixed(decimals);
  if (Number(size) === 0) return size;
  return (value < 0 ? '−' : '+') + size;
}
