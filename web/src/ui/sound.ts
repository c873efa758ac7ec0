/** The alarm's sound: three notes for an alarm, two for a warning, none for a caution; at most once in 10 s. */

import type { Severity } from '../stream';

export const QUIET_MS = 10_000;
export const MUTE_MS = 5 * 60_000;

const NOTES_HZ: Readonly<Record<Severity, readonly number[]>> = { alarm: [880, 880, 1175], warning: [660, 660], caution: [] };
const NOTE_S = 0.16;
const STEP_S = 0.24;
const LOUDNESS = 0.25;

/** When to sound. Wall times in milliseconds; knows no loudspeaker. */
export class SoundPolicy {
  private lastMs = -Infinity;
  private mutedUntilMs = -Infinity;

  /** Whether something of that severity is to be heard now; if so, the next 10 s are quiet. */
  wants(severity: Severity, nowMs: number): boolean {
    if (NOTES_HZ[severity].length === 0 || nowMs < this.mutedUntilMs || nowMs - this.lastMs < QUIET_MS) return false;
    this.lastMs = nowMs;
    return true;
  }

  /** Mutes for five minutes, or ends that. Returns the wall time until which it is quiet. */
  toggleMute(nowMs: number): number {
    this.mutedUntilMs = nowMs < this.mutedUntilMs ? -Infinity : nowMs + MUTE_MS;
    return this.mutedUntilMs;
  }
}

/** Plays the notes. A browser lets a page sound only after a key or a click: `wake` is called on each. */
export class Speaker {
  private context: AudioContext | null = null;

  /** Whether this browser can sound at all. */
  static isAvailable(): boolean {
    return typeof AudioContext !== 'undefined';
  }

  wake(): void {
    this.context ??= new AudioContext();
    if (this.context.state === 'suspended') void this.context.resume();
  }

  play(severity: Severity): void {
    const context = this.context;
    if (context?.state !== 'running') return;
    NOTES_HZ[severity].forEach((hz, i) => {
      note(context, hz, context.currentTime + i * STEP_S);
    });
  }
}

function note(context: AudioContext, hz: number, at: number): void {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = hz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
  gain.gain.setValueAtTime(LOUDNESS, at + NOTE_S - 0.03);
  gain.gain.linearRampToValueAtTime(0, at + NOTE_S);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE_S);
}
