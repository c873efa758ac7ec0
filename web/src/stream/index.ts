/** The door of the stream: what the server says, as a state, as columns of tracks, and as plain requests. */
export type * from './messages';
export { api, ApiError } from './api';
export type * from './api';
export type * from './seeing';
export type * from './units';
export type * from './watchLog';
export type * from './weather';
export type * from './workings';
export type * from './zones';
export { initialState, type Connection, type State } from './state';
export { DEGREE_M, Flag, KN_TO_MPS, TrackKind, reckonedS, velocityMps, type Track, type Tracks } from './tracks';
export { NOT_KNOWN } from './frame';
export { openStream, openViewing } from './open';
export { recordingApi } from './recordings';
export type * from './recordings';
export { ruleApi } from './rules';
export type * from './rules';
export type { Stream, Viewing } from './stream';
