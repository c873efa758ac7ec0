/** The units of the patrol, and what they are told. */

export interface Unit {
  /** her call sign */
  readonly unit: string;
  readonly position?: readonly [number, number];
  /** when she said so, RFC 3339 */
  readonly reportedAt?: string;
  readonly sogKn?: number;
  readonly cogDeg?: number;
  /** absent where nobody knows */
  readonly task?: 'beat' | 'goTo' | 'intercept' | 'shadow' | 'stop' | 'search' | 'return';
  /** whom she is after */
  readonly track?: number;
  /** where she makes for, as of her last plan: the target is taken to hold course and speed */
  readonly bound?: {
    /** whether the target can be met; where not she goes there all the same */
    readonly feasible: boolean;
    readonly position: readonly [number, number];
    readonly courseDeg: number;
    readonly minutes: number;
    readonly reason?: string;
  };
  /** what came of the task, or of the one before */
  readonly outcome?: 'stopped' | 'landed' | 'lost' | 'rescued';
}

/** What a unit can be told to do about a track. */
export type Pursuit = 'intercept' | 'shadow' | 'stop';

export type UnitOrder = { readonly task: Pursuit; readonly track: number } | { readonly task: 'resume' };
