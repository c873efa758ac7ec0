import type { Camera } from '../stream';
import { Known } from './known.svelte';

/** Where the cameras look, asked for while an operator wants it shown, and which of them is chosen. */
export class Cameras extends Known<Camera> {
  isOn = $state(false);
  chosen = $state<string | null>(null);
}
