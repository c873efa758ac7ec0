import type { Alert } from '../stream';
import { SoundPolicy, Speaker } from '../ui/sound';
import { isNew } from './incidents';

/** Listens for new alerts on behalf of the officer. */
export class Ears {
  /** wall time until which nothing is heard, epoch milliseconds */
  mutedUntilMs = $state(-Infinity);
  private readonly policy = new SoundPolicy();
  private readonly speaker = new Speaker();
  private heardSeq = 0;

  get isAvailable(): boolean {
    return Speaker.isAvailable();
  }

  /** A browser lets a page sound only after a key or a click: called on each. */
  wake(): void {
    if (this.isAvailable) this.speaker.wake();
  }

  /** Mutes for five minutes, or ends that. */
  toggleMute(nowMs: number): void {
    this.mutedUntilMs = this.policy.toggleMute(nowMs);
  }

  /** Sounds for the worst of what is new since last time; `alerts` come in the order of urgency. */
  listen(alerts: readonly Alert[], nowMs: number): void {
    const worst = alerts.find((alert) => isNew(alert) && alert.seq > this.heardSeq);
    this.heardSeq = Math.max(this.heardSeq, ...alerts.map((alert) => alert.seq));
    if (worst !== undefined && this.policy.wants(worst.severity, nowMs)) this.speaker.play(worst.severity);
  }
}
