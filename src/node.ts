/** What of the library needs Node: files, typefaces, a browser that prints. Re-exports only; see docs/api.md. */
export { buildFile, effectsIn } from './effects/build-file.ts';
export { loadFonts } from './output/fonts/load-fonts.ts';
export type { Browser, Search } from './output/pdf/find-browser.ts';
export { findBrowser } from './output/pdf/find-browser.ts';
export type { Patience } from './output/pdf/in-browser.ts';
export { printPdf } from './output/pdf/print-pdf.ts';
export type { Picture, PictureFormat, PictureSpec } from './output/pictures/picture.ts';
export { pngsFor } from './output/pictures/pngs-for.ts';
export { takePictures } from './output/pictures/take-pictures.ts';
