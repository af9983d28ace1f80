/**
 * What `/embed/…` and the page around its frame say to each other, by `postMessage`. Every message is
 * `{ ns: 'ml-judge', v: 1, type, … }`; whoever receives one checks that it comes from the other window.
 */
import type { Verdict } from '../verdict.ts';

export const FRAME_NAMESPACE = 'ml-judge';
export const FRAME_VERSION = 1;

/** From the frame. */
export type FrameEvent =
  | { type: 'ready' }
  /** How high the frame has to be to show everything, in CSS pixels. */
  | { type: 'resize'; height: number }
  | { type: 'run-end'; problem: string; testSet: 'sample' | 'all'; verdict: Verdict }
  | { type: 'solved'; problem: string };

/** To the frame. None of them runs code: that takes the reader's own click. */
export type FrameCommand =
  { type: 'set-theme'; theme: 'auto' | 'light' | 'dark' } | { type: 'set-code'; code: string };
