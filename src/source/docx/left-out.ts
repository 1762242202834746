import type { Message } from '../../model/message.ts';
import type { Block, Span } from '../../model/source.ts';
import type { MissingPicture } from './pictures.ts';

/**
 * What is to be said about all that can't be shown, one message for each kind of thing, with the place of the first.
 * @param unreadable by name ('a chart'): after which block each stood
 * @example 2 charts and an EMF picture → W_OBJECT 'a.docx: a chart is left out, in 2 places' and W_PICTURE 'a.docx: picture image1.emf is left out: …'
 */
export function leftOut(
  path: string,
  blocks: readonly Block[],
  unreadable: ReadonlyMap<string, readonly number[]>,
  missing: readonly MissingPicture[],
): Message[] {
  const places = new Map<string, Span[]>();
  const add = (name: string, { start, end }: Span) => places.set(name, [...(places.get(name) ?? []), { start, end }]);
  for (const [name, after] of unreadable) for (const index of after) add(name, blocks[Math.max(0, index)]);
  for (const { picture, block } of missing) if (picture.preview) add(picture.preview, block);
  const objects = [...places].map(([name, spans]) => objectMessage(path, name, spans));
  return [...objects, ...missing.filter(({ picture }) => !picture.preview).map((each) => pictureMessage(path, each))];
}

function objectMessage(path: string, name: string, spans: readonly Span[]): Message {
  const where = spans.length > 1 ? `, in ${spans.length} places` : '';
  const hint = 'Say in words or in a table what it says, or paste a picture of it.';
  return { level: 'warning', code: 'W_OBJECT', text: `${path}: ${name} is left out${where}`, hint, span: spans[0] };
}

function pictureMessage(path: string, { picture, block: { start, end }, isInFile }: MissingPicture): Message {
  const name = picture.path.split('/').at(-1) || 'without a name';
  const why = isInFile ? 'no browser can show it, or it is too big' : 'it is not in the file';
  const hint = isInFile
    ? 'In Word or WPS, cut it out and paste it again as a picture (PNG or JPEG).'
    : 'In Word or WPS, insert the picture itself instead of a link to it.';
  return {
    level: 'warning',
    code: 'W_PICTURE',
    text: `${path}: picture ${name} is left out: ${why}`,
    hint,
    span: { start, end },
  };
}
