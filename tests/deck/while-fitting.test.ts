import { expect, test } from 'vitest';
import { whileFitting } from '../../src/deck/while-fitting.ts';
import fc from '../property.ts';

const numbers = Array.from({ length: 500 }, (_, i) => i);

test('what fits is found, and little beyond it is measured', () => {
  const upTo = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(upTo, upTo, (from, limit) => {
      const measured: number[] = [];
      const fitting = whileFitting(numbers, from, (number) => {
        measured.push(number);
        return number < limit;
      });
      expect(fitting).toEqual(numbers.slice(from, Math.max(from, limit)));
      expect(Math.max(0, ...measured)).toBeLessThanOrEqual(from + 2 * fitting.length);
      expect(measured.length).toBeLessThan(20);
    }),
  );
});
