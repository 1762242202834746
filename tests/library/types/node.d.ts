import { Aspect, BuiltDeck, Characters, Deck, DeckOptions, FontFile, Image, LoadFonts, ReaderEffects, Result, Typeface } from "./shared.js";
/**
 * What a report in a folder may need of this machine, as `buildDeck` takes it: pictures beside it, old Word documents, typefaces.
 * @example await buildDeck(bytes, 'report.docx', { ...effectsIn('reports'), theme: 'council' })
 */
declare function effectsIn(folder: string): ReaderEffects & {
  fonts: LoadFonts;
};
/**
 * `buildDeck` for a file: with the pictures that lie beside it, in a typeface that the deck brings along. The same bytes as `lectern FILE --to html` writes.
 * @param path of the report: 'reports/may.docx'
 * @param options as for `buildDeck`; `theme` may also be the path of a CSS file: './mine.css'
 * @returns value null with errors; E_MISSING and E_READ where the file can't be had
 */
declare function buildFile(path: string, options?: DeckOptions): Promise<Result<BuiltDeck | null>>;
/**
 * Both weights of a typeface as static TrueType, subset to the characters of each. OpenType features stay: `halt` and `palt` squeeze punctuation.
 * Characters that the typeface lacks are left to the machine's fonts; N_GLYPHS names them.
 * @param characters every character that text of that weight has: { regular: '减税3.2亿元', bold: '减税' }
 * @returns none and W_FONT where the npm package is not installed
 */
declare function loadFonts({
  regular,
  bold
}: Characters, typeface?: Typeface): Promise<Result<FontFile[]>>;
/** A Chromium that can be started: for playwright-core `launch({ executablePath: path, args, env })`. */
interface Browser {
  /** Its program: '/usr/bin/chromium'. */
  path: string;
  /** What this machine needs: as root '--no-sandbox', which is never passed elsewhere. */
  args: string[];
  /** The whole environment to start it in, with fonts and libraries where the machine lacks them. */
  env: Record<string, string>;
}
/** Where to look for a browser; all of it may be left out. */
interface Search {
  /** Path that the user gave; no other is tried then. */
  path?: string;
  /** `process.env` where left out: CHROME_PATH, PATH, where caches are. */
  env?: Record<string, string | undefined>;
  /** Told before the one wait of two seconds in which the bundled browser is unpacked. */
  onUnpack?: () => void;
}
/**
 * A browser for printing: the one that the user names (`path`, CHROME_PATH), one on PATH or at the usual places, one of Playwright's, the one of the optional dependency.
 * @returns value null and E_NO_BROWSER where there is none, E_BROWSER where the one that was named can't be started
 */
declare function findBrowser({
  path,
  env,
  onUnpack
}?: Search): Promise<Result<Browser | null>>;
/** When to give a browser up. */
interface Patience {
  /** Ends the browser and the waiting. */
  signal?: AbortSignal;
  /** How long a browser may take for one answer. */
  patienceSeconds?: number;
}
/**
 * Prints a page to PDF. The same page and browser give the same bytes. Nothing is left behind, neither process nor file, however it ends.
 * @param html a whole page without scripts; where it is a promise, the browser starts while the page is made
 * @returns value null with E_PDF_BROWSER where the browser does not work, E_PDF_TIME where it does not answer, E_PDF_BLANK where it lost the text
 * @throws what `html` or `signal` throws
 */
declare function printPdf(html: string | Promise<string>, browser: Browser, patience?: Patience): Promise<Result<Uint8Array | null>>;
/** A kind of picture that slides become. */
type PictureFormat = 'png' | 'webp' | 'svg';
/** What pictures are to be like. */
interface PictureSpec {
  format: PictureFormat;
  /** Pixels a pixel of the stage: at 2, a slide in 16:9 is 2560 by 1440. */
  scale: number;
  /** All slides on one picture, small. */
  isSheet: boolean;
  aspect: Aspect;
  typeface: Typeface;
}
/** A picture with the name of its file: '01.png', 'sheet.png'. */
interface Picture {
  name: string;
  bytes: Buffer;
}
/**
 * Has a browser draw the pictures of a deck that not every PowerPoint shows (SVG, WebP), for `renderPptx`. Nothing in them is run or fetched.
 * A picture that it can't draw has none. The same browser gives the same bytes.
 * @returns value null with E_IMAGES_BROWSER where the browser does not work, E_IMAGES_TIME where it does not answer
 */
declare function pngsFor(deck: Pick<Deck, 'slides'>, browser: Browser, patience?: Patience): Promise<Result<((image: Image) => Uint8Array | null) | null>>;
/**
 * A picture of every slide, or one of all. The same page and browser give the same bytes.
 * @param html a whole page of slides as `renderPaper` makes it; where it is a promise, the browser starts while it is made
 * @returns value null with E_IMAGES_BROWSER where the browser does not work, E_IMAGES_TIME where it does not answer
 */
declare function takePictures(html: string | Promise<string>, spec: PictureSpec, browser: Browser, patience?: Patience): Promise<Result<Picture[] | null>>;
export { type Browser, type Patience, type Picture, type PictureFormat, type PictureSpec, type Search, buildFile, effectsIn, findBrowser, loadFonts, pngsFor, printPdf, takePictures };