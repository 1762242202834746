import type { Room } from '../fit.ts';
import type { BranchContent, BranchItem, BranchLayout } from './branch-layout.ts';

/** Items in even groups, none larger than the layout takes. */
export function grouped(content: BranchContent, layout: BranchLayout, room: Room): BranchItem[][] {
  const { items } = content;
  const count = Math.ceil(items.length / layout.capacity(room, content));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
