/** Edges of a rectangle on the page, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** By how many px a box reaches out of another; 0 or less where it stays inside. */
export function outsideBy(box: Box, frame: Box): number {
  return Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
}

/** How far two boxes lie over each other in the direction in which they do so least; 0 or less where they don't touch. */
export function sharedBy(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
