import { api, recordingApi, type Camera, type WeatherReport } from '../stream';

/** What is known beside the tracks at the moment that is shown, asked for when it is wanted. */
export interface Surroundings {
  /** where each camera looks */
  readonly cameras: Asked<Camera>;
  readonly weather: Asked<WeatherReport>;
}

export interface Asked<T> {
  readonly ask: (atMs: number, signal: AbortSignal) => Promise<readonly T[]>;
  /** event time after which it has changed */
  readonly holdsMs: number;
  /** how often it may be asked for, wall time */
  readonly everyMs: number;
}

/** Of the run as it is now. */
export const present: Surroundings = {
  cameras: { ask: async (_, signal) => (await api.cameras(signal)).cameras, holdsMs: 1000, everyMs: 2000 },
  weather: { ask: async (_, signal) => (await api.weather(signal)).weather, holdsMs: 10_000, everyMs: 5000 },
};

/** Of a recording, at the moment that a viewing shows. */
export function past(recording: string): Surroundings {
  return {
    cameras: { ask: async (atMs, signal) => (await recordingApi.cameras(recording, atMs, signal)).cameras, holdsMs: 1000, everyMs: 500 },
    weather: { ask: async (atMs, signal) => (await recordingApi.weather(recording, atMs, signal)).weather, holdsMs: 60_000, everyMs: 5000 },
  };
}
