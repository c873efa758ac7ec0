import type { Alert } from './messages';

/** The watch log: what was raised and what became of it, what was ordered, what was noted. */
export interface LogEntry {
  readonly seq: number;
  readonly time: string;
  readonly kind: 'alert' | 'order' | 'note';
  /** empty where the watch did it */
  readonly operator: string;
  readonly console: string;
  readonly incident?: number;
  /** what was ordered or noted; absent for an alert */
  readonly text?: string;
  readonly alert?: Alert;
}

/** What an alert's rule has read since its condition began to hold. */
export interface AlertCurves {
  readonly alert: number;
  readonly curves: readonly {
    readonly indicator: string;
    readonly unit: string;
    readonly limit: string;
    /** epoch milliseconds of the observation, and the value; the oldest first */
    readonly points: readonly (readonly [number, number | null])[];
  }[];
}

/** What an operator does about an alert. */
export type AlertAction =
  | { readonly action: 'acknowledge' }
  | { readonly action: 'assign'; readonly to: string }
  | { readonly action: 'silence'; readonly minutes: number; readonly reason?: string }
  | { readonly action: 'resolve'; readonly reason: string; readonly verdict?: boolean };
