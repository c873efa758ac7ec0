import type { Stream } from './stream';

/** Connects to the server that served this page. */
export function openStream(): Stream {
  throw new Error('not built yet');
}
