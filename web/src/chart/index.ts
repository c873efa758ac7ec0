/** The door of the chart. Loaded lazily: `const { openChart } = await import('../chart')`. */
export { openChart } from './open';
export type { Chart, ChartEvents, ChartLayer, ChartOptions, ChartWords, Insets, View } from './chart';
