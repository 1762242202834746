import { describe, expect, it } from 'vitest';
import { evenPages } from '../../src/deck/pages.ts';

const always = () => true;

describe('pages', () => {
  it('are as few as hold everything, and even', () => {
    expect(evenPages(Array(7).fill(40), { roomPx: 240, takenPx: 0, mayBreak: always })).toEqual([
      [0, 4],
      [4, 7],
    ]);
  });
  it('begin where they may', () => {
    const mayBreak = (index: number) => index % 3 === 0;
    expect(evenPages(Array(6).fill(40), { roomPx: 200, takenPx: 0, mayBreak })).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });
  it('are cut where they are full if they may begin nowhere', () => {
    expect(evenPages(Array(5).fill(40), { roomPx: 120, takenPx: 0, mayBreak: () => false })).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });
  it('leave room for what stands on the first', () => {
    expect(evenPages(Array(4).fill(40), { roomPx: 120, takenPx: 80, mayBreak: always })).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });
  it('hold one thing that is higher than they are', () => {
    expect(evenPages([500, 40], { roomPx: 120, takenPx: 0, mayBreak: always })).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
