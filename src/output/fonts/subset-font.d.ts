declare module 'subset-font' {
  /** The glyphs of `text` out of a font file. `targetFormat` 'sfnt' is TrueType. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'sfnt' }): Promise<Buffer>;
}
