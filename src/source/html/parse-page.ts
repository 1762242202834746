import { Parser } from 'htmlparser2';
import { addText, close, emptyPage, endLine, open } from './build-page.ts';
import { RAW } from './element-kinds.ts';
import type { Page } from './page.ts';

/** Deeper elements are read as if they were not nested any further; nobody writes them, programs gone wrong do. */
const MOST_LEVELS = 512;
/** The parser, kept from nesting without end: its stack is searched and shifted with every tag. */
class LevelParser extends Parser {
  levels = 0;
  private isTooDeep = false;

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.isTooDeep && name !== '' && !RAW.has(name));
  }

  override onopentagname(start: number, end: number): void {
    this.isTooDeep = this.levels >= MOST_LEVELS;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.isTooDeep = false;
    super.onclosetag(start, end);
  }
}

/**
 * Parses a page by the tolerant rules of HTML. Scripts, styles and the like leave no events.
 * @param isXml for XHTML: tags may close themselves, CDATA is text
 * @returns `isTooLong` and no use where there are more than 200,000 elements
 * @example parsePage('<p>减税<b>3亿', false).events → open p, 减税, open b, 3亿, close b, close p
 */
export function parsePage(markup: string, isXml: boolean): Page {
  const building = emptyPage();
  const { page } = building;
  let isEnding = false;
  let reached = 0;
  const parser: LevelParser = new LevelParser(
    {
      onopentag: (name, attributes) => {
        parser.levels++;
        reached = parser.endIndex + 1;
        open(building, name, attributes);
      },
      onclosetag: (name) => {
        parser.levels--;
        if (!isEnding) reached = parser.endIndex + 1;
        else if (RAW.has(name)) page.unfinished ??= name;
        close(building);
      },
      ontext: (text) => {
        reached = parser.endIndex + 1;
        addText(building, text);
      },
      oncomment: () => {
        reached = parser.endIndex + 1;
        if (isEnding) page.unfinished ??= 'comment';
      },
      onprocessinginstruction: () => {
        reached = parser.endIndex + 1;
      },
    },
    { recognizeSelfClosing: isXml, recognizeCDATA: isXml },
  );
  parser.write(markup);
  isEnding = true;
  parser.end();
  endLine(building);
  page.root.to = page.events.length;
  page.unfinished ??= unfinishedAfter(markup, reached);
  return page;
}

/** A tag that was begun at the end of the file, or a quotation mark in one that was never closed: text is left that nobody was told of. */
function unfinishedAfter(markup: string, reached: number): string | null {
  return /\S/.test(markup.slice(reached).replace(/<[^<>]*>|<\/[^<>]*$/g, '')) ? 'tag' : null;
}
