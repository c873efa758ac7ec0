import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Camera, Coverage, Ellipses, Footage, Plots, ServerMessage, Unit, WeatherReport } from '../src/stream';

/** Where tests run. */
const FOLDER = '../server/src/test/resources/wire';

/** What the server's own tests hold it to: both ends read the same files. */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as T;
}

export function footageOf(name: 'footage' | 'footage-sky'): Footage {
  const message = fixture<ServerMessage>(name);
  if (message.kind !== 'footage') throw new Error(`${name} is no frame`);
  return message.footage;
}

export const units = (): readonly Unit[] => fixture<{ units: readonly Unit[] }>('units').units;
export const cameras = (): readonly Camera[] => fixture<{ cameras: readonly Camera[] }>('cameras').cameras;
export const weather = (): readonly WeatherReport[] => fixture<{ weather: readonly WeatherReport[] }>('weather').weather;
export const coverage = (): Coverage => fixture<Coverage>('coverage');
export const plots = (): Plots => fixture<Plots>('plots');
export const uncertainty = (): Ellipses => fixture<Ellipses>('uncertainty');
