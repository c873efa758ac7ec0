/** What the sensors see, and where they look. */

/** Where the radars that are heard would see a target of that size, in the sea that was observed last. */
export interface Coverage {
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  readonly cellDeg: number;
  readonly columns: number;
  readonly rows: number;
  /** base64, one byte a cell, by row from the south, each from the west: chance of a plot in hundredths; 255 is land */
  readonly values: string;
  readonly crossSectionM2: number;
  readonly waveHeightM: number;
  readonly seaState: number;
  /** ids of the radars that are heard */
  readonly radars: readonly string[];
}

/** Where a camera looks, as of its newest frame. */
export interface Look {
  /** event time of the frame, RFC 3339 */
  readonly time: string;
  readonly sensor: 'day' | 'thermal';
  readonly mode: 'idle' | 'manual' | 'scan' | 'track';
  readonly position: readonly [number, number];
  /** of the lens over the water */
  readonly heightM: number;
  /** of the optical axis, true */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly fieldOfViewDeg: number;
  readonly verticalFieldOfViewDeg: number;
}

export interface Camera extends Look {
  readonly id: string;
  /** of the site or the unit where it stands */
  readonly name?: string;
  readonly site?: string;
  readonly unit?: string;
  /** how many things are made out */
  readonly inView: number;
}

/** A thing that a frame shows, and how well it is made out. */
export interface Sighting {
  readonly level: 'detected' | 'recognised' | 'identified';
  readonly bearingDeg: number;
  readonly elevationDeg: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly confidence: number;
  readonly vesselType?: string;
  readonly lengthM?: number;
  readonly persons?: number;
  readonly position?: readonly [number, number];
  readonly errorM?: number;
}

/** A frame of a camera, without its pixels. */
export interface Footage extends Look {
  readonly camera: string;
  /** no camera gave it: it lies between two that one gave, and what is in view is that of the one before */
  readonly interpolated?: true;
  readonly widthPx: number;
  readonly heightPx: number;
  /** the sea that it shows, a ring; empty where it shows none */
  readonly footprint: readonly (readonly [number, number])[];
  readonly centre?: readonly [number, number];
  readonly slantRangeM?: number;
  readonly targetWidthM?: number;
  readonly sightings: readonly Sighting[];
}

/** What a camera is told: to follow a track, or to look somewhere. Angles in degrees, true. */
export type CameraOrder =
  | { readonly task: 'track'; readonly track: number }
  | { readonly task: 'point'; readonly azimuthDeg: number; readonly elevationDeg: number; readonly fieldOfViewDeg: number }
  /** to and fro between two bearings, clockwise from the first */
  | { readonly task: 'scan'; readonly azimuthDeg: number; readonly toDeg: number; readonly fieldOfViewDeg: number };
