import type { Language } from './outline.ts';

/** What a phone may ask of the deck. */
export type RemoteOrder = 'previous' | 'next' | 'black' | 'timer';

/** A piece of a paragraph: { text: 'Investment came to £', isBlank: false }, then { text: 'X', isBlank: true }. */
export interface RemoteRun {
  text: string;
  isBlank: boolean;
}

/** Where the talk stands, as the deck tells the phones that follow it. */
export interface RemoteState {
  /** Language of the report. */
  language: Language;
  /** Of the current slide, from 1. */
  place: number;
  count: number;
  title: string;
  /** Title of the slide to come; null on the last one. */
  next: string | null;
  /** A paragraph each, as they are read. */
  notes: RemoteRun[][];
  isBlack: boolean;
  /** Whether the timer is going. */
  isRunning: boolean;
  /** Milliseconds, at the moment of telling. */
  spentMs: number;
  plannedMs: number;
}

/** How a PIN was received. `wait`: too soon after a wrong one. `shutOut`: there were too many. */
export type PinVerdict = 'welcome' | 'wrong' | 'wait' | 'shutOut';

/** What a phone is told about the PIN that it gave. */
export interface PinAnswer {
  verdict: PinVerdict;
  /** Until the next one is looked at. */
  waitMs: number;
}
