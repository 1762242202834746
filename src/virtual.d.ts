declare module 'virtual:lectern-runtime' {
  /** The program of a deck in the browser, reveal.js included: goes between `<script>` and `</script>` as it is. */
  export const script: string;
  /** reveal.js's rules and ours: go into `<style>`, before the theme's. */
  export const style: string;
  /** `script` packed, for `virtual:lectern-unpack`. */
  export const packed: string;
  /** SHA-256 of `script` in base64, for `script-src 'sha256-…'`. */
  export const scriptHash: string;
}

declare module 'virtual:lectern-unpack' {
  /** Runs what the element `lectern-program` has packed: src/runtime/unpack.ts. */
  export const script: string;
  export const scriptHash: string;
}

declare module 'virtual:lectern-deck-link' {
  /** Goes along with the program of a deck that is served, before it: src/runtime/remote/deck-link.ts. */
  export const script: string;
  export const scriptHash: string;
}

declare module 'virtual:lectern-phone' {
  /** The whole page of a phone that follows: src/runtime/remote/phone/main.ts. */
  export const script: string;
  export const style: string;
  export const scriptHash: string;
}

declare module 'virtual:lectern-live-client' {
  /** Leaves `lecternLive` with the exports of src/dev/live/client.ts. */
  export const script: string;
}

declare module 'virtual:lectern-ruler' {
  /** Measures slides in the page it runs in: leaves `lecternRuler` with the exports of src/output/check/ruler/main.ts. */
  export const script: string;
}

declare module 'css-tree/parser' {
  import type { CssNode } from 'css-tree';

  /** css-tree's parser alone, without its tables of properties, which are ten times as large. */
  const parse: (
    css: string,
    options: { positions: boolean; onParseError(error: { message: string; offset: number }): void },
  ) => CssNode;
  export default parse;
}
declare module 'css-tree/walker' {
  import type { CssNode, WalkContext } from 'css-tree';

  const walk: (tree: CssNode, visit: (this: WalkContext, node: CssNode) => void) => void;
  export default walk;
}
