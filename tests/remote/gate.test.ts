import { beforeEach, expect, test } from 'vitest';
import { Gate, MOST_WRONG } from '../../src/remote/gate.ts';

let now: number;
let gate: Gate;
beforeEach(() => {
  now = 0;
  gate = new Gate(() => now);
});

/** A PIN that is not the one that serves. */
const wrongPin = () => String((Number(gate.pin) + 1) % 1_000_000).padStart(6, '0');
const patiently = (address: string, pin: string) => {
  const answer = gate.enter(address, pin);
  now += answer.waitMs;
  return answer;
};

test('a PIN has six digits and lets one phone in', () => {
  const { pin } = gate;
  expect(pin).toMatch(/^\d{6}$/);
  const { verdict, token } = gate.enter('a', pin);
  expect(verdict).toBe('welcome');
  expect(gate.isGuest(token!)).toBe(true);
  expect(gate.pin).not.toBe(pin);
  expect(gate.enter('b', pin).verdict).toBe('wrong');
  expect(gate.enter('c', gate.pin).token).not.toBe(token);
});

test('nobody is a guest without a token of the gate', () => {
  gate.enter('a', gate.pin);
  for (const token of ['', 'guest', gate.pin]) expect(gate.isGuest(token)).toBe(false);
});

test('every wrong PIN has to be waited for, longer each time', () => {
  const waits = Array.from({ length: 8 }, () => patiently('a', wrongPin()).waitMs);
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  expect(gate.enter('a', gate.pin).verdict).toBe('welcome');
});

test('what comes too soon is not even looked at, and counts', () => {
  gate.enter('a', wrongPin());
  expect(gate.enter('a', gate.pin).verdict).toBe('wait');
  now += 500;
  expect(gate.enter('a', gate.pin).verdict).toBe('welcome');
});

test('ten wrong PINs shut an address out for good, and nobody else', () => {
  const verdicts = Array.from({ length: MOST_WRONG }, () => patiently('a', wrongPin()).verdict);
  expect(verdicts).toEqual([...Array(9).fill('wrong'), 'shutOut']);
  now += 86_400_000;
  expect(gate.enter('a', gate.pin)).toEqual({ verdict: 'shutOut', waitMs: 0, token: null });
  expect(gate.enter('b', gate.pin).verdict).toBe('welcome');
});

test('a guesser with many addresses is shut out with all of them; who is in stays in', () => {
  const { token } = gate.enter('guest', gate.pin);
  for (let i = 0; i < 100; i++) gate.enter(`address ${i}`, wrongPin());
  expect(gate.enter('a new one', gate.pin).verdict).toBe('shutOut');
  expect(gate.isGuest(token!)).toBe(true);
});
