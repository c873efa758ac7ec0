/** Where each part of the timeline stands, CSS pixels from its top; see ui/README. */

export const OVERVIEW = { y: 7, height: 22 } as const;
export const AXIS = { y: 50, height: 8 } as const;

export interface Lane {
  readonly y: number;
  readonly height: number;
}

export const LANES = {
  light: { y: 64, height: 14 },
  tracks: { y: 82, height: 36 },
  alerts: { y: 122, height: 40 },
  crossings: { y: 166, height: 14 },
  sensors: { y: 184, height: 10 },
  life: { y: 198, height: 10 },
} as const satisfies Record<string, Lane>;

export const LANES_TOP = 62;
/** What lies below depends on what was recorded; the light does not. */
export const GAP_TOP = 80;
export const LANES_BOTTOM = 210;

/** Middle of each severity's row in the lane of alerts: the gravest on top. */
export const ALERT_Y = { alarm: LANES.alerts.y + 7, warning: LANES.alerts.y + 20, caution: LANES.alerts.y + 33 } as const;
