/** The door of the chart. Loaded lazily: `const { openChart } = await import('../chart')`. */
export { openChart } from './open';
export type { CameraView } from './ground/cameras';
export type { DrawnZone } from './ground/watched';
export type { Sketch } from './draw/sketch';
export type { Caption, Chart, ChartEvents, ChartLayer, ChartOptions, ChartSource, ChartWords, Insets, Note, View } from './chart';
