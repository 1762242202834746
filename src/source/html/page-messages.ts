import type { Message } from '../../model/message.ts';
import { EMPTY_HINT, error } from '../refusals.ts';
import type { Page } from './page.ts';

/** Letters of a page that may be nothing but a frame around another; most pages have films and advertising in frames. */
const FEW_LETTERS = 500;

/** What a reader of the page should know about how it was read. */
export function pageMessages({ unfinished, hasFrames, root }: Page, path: string): Message[] {
  const messages: Message[] = [];
  if (unfinished !== null)
    messages.push({
      level: 'warning',
      code: 'W_UNFINISHED',
      text: `${path}: a ${unfinished === 'comment' || unfinished === 'tag' ? unfinished : `<${unfinished}>`} is not closed, and what follows it is not read`,
      hint: 'If text is missing at the end, save the page again.',
      span: null,
    });
  if (hasFrames && root.letters < FEW_LETTERS)
    messages.push({
      level: 'note',
      code: 'N_FRAME',
      text: `${path}: other pages that it shows in frames are not read`,
      hint: 'If the report is in one of them, open that alone and save it.',
      span: null,
    });
  return messages;
}

/** Why a page has nothing to read. */
export function emptyPage({ hasFrames, hasScripts }: Page, path: string): Message {
  if (hasFrames)
    return error(
      'E_EMPTY',
      `${path}: the page only shows others in frames`,
      'Open the one with the report alone, and save that.',
    );
  if (hasScripts)
    return error(
      'E_EMPTY',
      `${path}: the page has no text until its scripts run`,
      'Open it in a browser and save it from there.',
    );
  return error('E_EMPTY', `${path}: the page has no text`, EMPTY_HINT);
}

/** What browsers save as “web page, single file” is a mail with the page in it, whatever its name. */
export function refusedArchive(bytes: Uint8Array, path: string): Message | null {
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  const isArchive = /^(?:\s|\xef\xbb\xbf)*(?:From: |MIME-Version: |Snapshot-Content-Location: )/i.test(start);
  return isArchive
    ? error(
        'E_FORMAT',
        `${path}: this is a web archive (.mhtml), which is not read`,
        'Save the page as “Webpage, HTML only”.',
      )
    : null;
}
