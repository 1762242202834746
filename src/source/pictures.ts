import type { Message, Result } from '../model/message.ts';
import type { Block, ReaderEffects, Source } from '../model/source.ts';
import type { WrittenSlide } from '../model/written-slide.ts';
import { imageOf } from './image.ts';
import type { Reader } from './source-file.ts';

const MB = 1024 * 1024;
/** A photograph of a telephone has 3 to 6 MB. */
const MAX_PICTURE_BYTES = 8 * MB;
/** All pictures of a report; they travel inside one file. */
const MAX_ALL_BYTES = 40 * MB;

type Picture = Extract<Block, { kind: 'picture' }>;
/** A picture's bytes, or why there are none. */
type Loaded = Uint8Array | { code: string; text: string; hint: string; found?: string[] };

/** The reader of a format that names its pictures instead of holding them. */
export function withPicturesBeside(read: Reader): Reader {
  return async (file) => {
    const { value, messages } = await read(file);
    if (!value) return { value, messages };
    const illustrated = await withPictures(value, file);
    return { value: illustrated.value, messages: [...messages, ...illustrated.messages] };
  };
}

/**
 * Brings the pictures that a report names by path or carries as data: URLs. Nothing is fetched from a network; what can't be shown stays a picture without
 * an image, and a message says where and why.
 * @example a Markdown report with `![图1](figures/a.png)` and figures/a.png beside it → that block's `image` is the picture's data
 */
async function withPictures(source: Source, { loadFile }: Pick<ReaderEffects, 'loadFile'>): Promise<Result<Source>> {
  const messages: Message[] = [];
  let total = 0;
  const illustrated = async <B extends Block | { kind: 'callout' }>(block: B): Promise<B> => {
    if (!isWanted(block)) return block;
    const loaded = await load(block.path, loadFile);
    const size = loaded instanceof Uint8Array ? loaded.length : 0;
    total += size;
    const image = loaded instanceof Uint8Array && total <= MAX_ALL_BYTES ? await imageOf(loaded) : null;
    if (!image) messages.push(complaintOf(block, loaded, total));
    return { ...block, image };
  };
  const value = { ...source, blocks: await eachOf(source.blocks, illustrated) };
  const { written } = source;
  if (written) {
    const shown = async (slide: WrittenSlide) => ({ ...slide, body: await eachOf(slide.body, illustrated) });
    value.written = { ...written, slides: await eachOf(written.slides, shown) };
  }
  return { value, messages };
}

/** One after the other, for they share what room there is. */
async function eachOf<T>(list: readonly T[], change: (one: T) => Promise<T>): Promise<T[]> {
  const changed: T[] = [];
  for (const one of list) changed.push(await change(one));
  return changed;
}

function isWanted<B extends Block | { kind: 'callout' }>(block: B): block is B & Picture {
  return block.kind === 'picture' && block.image === null && block.path !== '';
}

async function load(path: string, loadFile: ReaderEffects['loadFile']): Promise<Loaded> {
  if (/^data:/i.test(path)) return fromDataUrl(path);
  if (/^(?:[a-z][a-z+.-]+:)?\/\//i.test(path))
    return {
      code: 'W_PICTURE_REMOTE',
      text: `the picture ${short(path)} is on the network, where Lectern does not go`,
      hint: 'Save it beside the report and name it by its file.',
      found: [short(path)],
    };
  const bytes = (await loadFile(localPath(path))) ?? null;
  if (bytes === null)
    return {
      code: 'W_PICTURE_MISSING',
      text: `there is no picture ${short(path)} beside the report; a frame stands for it`,
      hint: 'Put the file there, or correct its name.',
      found: [short(path)],
    };
  return bytes.length <= MAX_PICTURE_BYTES ? bytes : tooBig(path);
}

function tooBig(path: string): Loaded {
  const text = `the picture ${short(path)} has more than ${MAX_PICTURE_BYTES / MB} MB`;
  return { code: 'W_PICTURE', text, hint: 'Save a smaller copy of it.' };
}

/** `figures\a%20b.png?v=2` is the file figures/a b.png. */
function localPath(path: string): string {
  const file = path.replace(/^file:\/*/i, '/').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(file).replaceAll('\\', '/');
  } catch {
    return file.replaceAll('\\', '/');
  }
}

function fromDataUrl(url: string): Loaded {
  const comma = url.indexOf(',');
  const head = url.slice(0, comma);
  try {
    const data = decodeURIComponent(url.slice(comma + 1));
    const binary = /;base64$/i.test(head) ? atob(data.replace(/\s/g, '')) : unescapeUtf8(data);
    if (binary.length > MAX_PICTURE_BYTES) return tooBig(head);
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return {
      code: 'W_PICTURE',
      text: `the picture ${short(url)} is damaged`,
      hint: 'Save it as a file beside the report.',
    };
  }
}

/** One character a byte. */
function unescapeUtf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

function complaintOf({ path, start, end }: Picture, loaded: Loaded, total: number): Message {
  const span = { start, end };
  if (!(loaded instanceof Uint8Array)) return { level: 'warning', ...loaded, span };
  const text =
    total > MAX_ALL_BYTES
      ? `the pictures up to ${short(path)} have more than ${MAX_ALL_BYTES / MB} MB together`
      : `the picture ${short(path)} is of a kind that browsers don't show, or damaged`;
  return {
    level: 'warning',
    code: 'W_PICTURE',
    text,
    hint: 'Save it as PNG or JPEG, small enough for a screen.',
    span,
  };
}

function short(path: string): string {
  return path.length > 60 ? `${path.slice(0, 57)}…` : path;
}
