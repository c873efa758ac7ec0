import { describe, expect, it } from 'vitest';
import { MUTE_MS, QUIET_MS, SoundPolicy } from './sound';

describe('the sound', () => {
  it('comes at most once in ten seconds', () => {
    const policy = new SoundPolicy();

    expect(policy.wants('alarm', 0)).toBe(true);
    expect(policy.wants('alarm', QUIET_MS - 1)).toBe(false);
    expect(policy.wants('warning', QUIET_MS)).toBe(true);
  });

  it('is never heard for a caution', () => {
    expect(new SoundPolicy().wants('caution', 0)).toBe(false);
  });

  it('is muted for five minutes, or until that is taken back', () => {
    const policy = new SoundPolicy();
    expect(policy.toggleMute(0)).toBe(MUTE_MS);
    expect(policy.wants('alarm', MUTE_MS - 1)).toBe(false);
    expect(policy.wants('alarm', MUTE_MS)).toBe(true);

    policy.toggleMute(MUTE_MS);
    policy.toggleMute(MUTE_MS + 1);
    expect(policy.wants('alarm', MUTE_MS + QUIET_MS)).toBe(true);
  });
});
