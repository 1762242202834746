/** By this mark Lectern knows a file as its own, and may write over it: the part that has it stands near the beginning, unpacked. */
export const APPLICATION = '<Application>Lectern</Application>';

/** True for the beginning (64 KB do) or all of a PowerPoint file that Lectern wrote. */
export function isOurPptx(file: Buffer): boolean {
  return file.includes(APPLICATION);
}
