import { randomBytes, randomInt } from 'node:crypto';
import type { PinAnswer } from '../model/remote.ts';

/** Wrong PINs from one address, after which it is shut out. */
export const MOST_WRONG = 10;
/** Wrong PINs from all addresses, after which nobody else is let in: a guesser with many addresses has one chance in ten thousand. */
const MOST_WRONG_IN_ALL = 100;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8000;

interface Guesses {
  wrong: number;
  /** By the gate's clock. */
  waitUntil: number;
}

/**
 * Lets phones in that give the PIN, which serves once: the next phone gets another. After a wrong one the address has to wait, longer each time;
 * what comes sooner is not looked at and counts as wrong. For as long as the deck is presented, nothing is forgiven.
 */
export class Gate {
  #pin = newPin();
  readonly #guests = new Set<string>();
  readonly #guesses = new Map<string, Guesses>();
  #wrongInAll = 0;
  readonly #now: () => number;

  /** @param now milliseconds; only differences matter */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Six digits: '048213'. */
  get pin(): string {
    return this.#pin;
  }

  /**
   * Looks at a PIN that came from an address.
   * @returns with `welcome`, a token by which the guest is known from then on
   */
  enter(address: string, pin: string): PinAnswer & { token: string | null } {
    const guesses = this.#guesses.get(address) ?? { wrong: 0, waitUntil: Number.NEGATIVE_INFINITY };
    if (this.#isShut(guesses)) return { verdict: 'shutOut', waitMs: 0, token: null };
    const isTooSoon = this.#now() < guesses.waitUntil;
    if (!isTooSoon && pin === this.#pin) return { verdict: 'welcome', waitMs: 0, token: this.#welcome() };
    const wrong = guesses.wrong + 1;
    const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - 1));
    const next = { wrong, waitUntil: this.#now() + waitMs };
    this.#guesses.set(address, next);
    this.#wrongInAll += 1;
    if (this.#isShut(next)) return { verdict: 'shutOut', waitMs: 0, token: null };
    return { verdict: isTooSoon ? 'wait' : 'wrong', waitMs, token: null };
  }

  isGuest(token: string): boolean {
    return this.#guests.has(token);
  }

  #welcome(): string {
    const token = randomBytes(24).toString('base64url');
    this.#guests.add(token);
    this.#pin = newPin();
    return token;
  }

  #isShut({ wrong }: Guesses): boolean {
    return wrong >= MOST_WRONG || this.#wrongInAll >= MOST_WRONG_IN_ALL;
  }
}

function newPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
