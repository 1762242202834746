import { checkKinds } from './check-words-en.ts';
import type { Words } from './words.ts';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The commands' words in English. */
export const en: Words = {
  help: `Lectern turns a written report into a deck that someone can stand up and present.

  lectern REPORT… [options]         out/<name>.html and out/<name>.pdf of each report
  lectern present REPORT            shows the deck in a browser; --remote: phones drive it
  lectern inspect REPORT [--json]   what is understood: sections, key figures, blanks, what is dropped
  lectern blanks REPORT [-o FILE]   a form with the blanks to fill in: X million, ____, [name]
  lectern pptx REPORT [options]     out/<name>.pptx, to be edited in PowerPoint
  lectern pdf REPORT [options]      on paper alone: slides, a handout, the speech
  lectern images REPORT [options]   a picture of every slide, or of all on one sheet
  lectern check REPORT [--json]     measure whether everything fits its slide, in a browser
  lectern practise REPORT           practise the talk: the deck in a browser, timed, with what to cut
  lectern draft REPORT [-o FILE]    the deck as Markdown, to go on with by hand and keep in git
  lectern build DECK.md             presents such a deck as it is written
  lectern themes [--json]           the themes that there are
  lectern try "TEXT"                what each recogniser finds in a text

REPORT is a .docx, .doc, .txt, .md or .html file, in Chinese or English, or - for what comes through a pipe.

Options
  -o, --output PATH   talk.html, talk.pdf, talk.pptx, talk.md, or a folder (out/)
  --to html,pdf,…     which files to write (html,pdf): html, pdf, pptx, md (see draft), handout (slides above their text)
  --no-notes          a copy to hand out: nothing of the notes is in it
  --reading           HTML that scrolls: slides with the whole text, for those who missed the talk
  --split             HTML as a folder for a web server, fonts and pictures beside it
  --handout           pdf: each slide above its whole text, to take away; 2, 3 or 6: so many a page, with lines
  --notes             pdf: the speech alone, in large type for the lectern
  --paper a4|letter   pdf: the sheet of handout and speech (a4)
  --scale 2           images: pixels a pixel of the slide, which is 1280 by 720 (1)
  --sheet             images: all slides on one picture
  --theme NAME|CSS    colours and type (plain); see lectern themes, or a file: ./mine.css
  --aspect 16:9|4:3   shape of the screen (16:9; check: both)
  --no-charts         tables of numbers stay tables
  --duration 20m      what the talk has, shared out over its parts (its spoken length); 1h05, 1200s
  --steps             points, callouts and items appear one by one on screen; with pdf a page a step
  --lang zh|en        language of the report (found in the text)
  --format docx|md…   what kind of file the report is (told by its name); images: png, webp or svg (png)
  --browser PATH      the Chrome, Edge or Chromium that prints the PDF (searched for; CHROME_PATH does the same)
  --blanks FORM       the form, filled in, whose answers go onto slides and into notes
  --strict            build nothing while a blank is left
  --remote            present: lets phones of the local network follow and drive, by a QR code with a PIN
  --port N            present: the port to listen at (4747, or any that is free)
  --force             write over a file that Lectern did not write
  --json              print the outcome as JSON
  -h, --help          this page
  -v, --version       the version

Examples
  lectern report.txt                          both files in out/
  lectern report.txt -o talk.html             only HTML, in a tenth of a second
  lectern report.txt -o talk/ --aspect 4:3    for an old projector
  lectern report.txt --duration 20m --steps   for a slot of twenty minutes, one thing at a time
  lectern report.txt --reading                to read instead of hearing it
  lectern pdf report.txt --handout 3          three slides a page, with lines to write on
  lectern present report.txt --remote         present it, a phone as the remote
  lectern reports/*.docx --to pdf -o decks/   many reports; what fails keeps none of the others back
  lectern inspect report.txt                  look before you build
  lectern blanks report.txt > blanks.yaml     what is still to fill in, as a form
  lectern report.txt --blanks blanks.yaml     with what was filled in
  lectern try "Leakage fell from 18.4% to 15.9%"
`,
  report: 'report.txt',
  complaints: {
    E_NO_REPORT: () => ({ text: 'no report was named', hint: 'Try: lectern report.txt, or lectern --help.' }),
    E_ONE_REPORT: (first, second) => ({
      text: `${second}: one report at a time, and ${first} is one already`,
      hint: 'Put names with spaces between quotes.',
    }),
    E_ONE_FILE: (path, count) => ({
      text: `-o ${path} names one file, but there are ${count} reports`,
      hint: 'Give a folder, with / at its end.',
    }),
    E_ONE_FORM: () => ({
      text: '--blanks: a form belongs to one report',
      hint: 'Build the reports that have one by themselves.',
    }),
    E_SAME_OUTPUT: (report, path, first) => ({
      text: `${report}: ${path} was just made of ${first}`,
      hint: 'Give reports names of their own, or build them into different folders.',
    }),
    E_NO_TEXT: () => ({ text: 'no text to try', hint: 'Try: lectern try "Leakage fell from 18.4% to 15.9%".' }),
    E_NO_PIPE: () => ({
      text: '-: nothing comes through a pipe',
      hint: 'Try: cat report.md | lectern - --format md.',
    }),
    E_COMMAND: (name, meant) => ({ text: `no command is called ${name}`, hint: `Did you mean lectern ${meant}?` }),
    E_OPTION: (name, meant) => ({
      text: `unknown option ${name}`,
      hint: meant ? `Did you mean ${meant}?` : 'See lectern --help.',
    }),
    E_OPTION_VALUE: (name, offered, example) => ({
      text: offered || example ? `${name}: its value is missing` : `${name}: it takes no value`,
      hint: offered ? `Choose from: ${offered}.` : example ? `For example: ${example}.` : `Write ${name} alone.`,
    }),
    E_CHOICE: (option, value, offered, meant) => ({
      text: `${option}: it can't be “${value}”`,
      hint: meant ? `Did you mean ${meant}? Choose from: ${offered}.` : `Choose from: ${offered}.`,
    }),
    E_DURATION: (value) => ({
      text: `--duration: “${value}” is no length of a talk`,
      hint: 'For example: 20m, 20min, 1h05, 1200s.',
    }),
    E_THEME: (name, meant, names) => ({
      text: `--theme: no theme is called “${name}”`,
      hint: meant ? `Did you mean ${meant}?` : `Choose from: ${names}.`,
    }),
    E_MISSING: (path, meant) => ({
      text: `${path}: there is no such file`,
      hint: meant ? `Did you mean ${meant}?` : 'Check the name and the folder.',
    }),
    E_FOLDER: (path, example) => ({
      text: `${path}: this is a folder`,
      hint: `Name a report in it, or all of a kind: lectern ${example}.`,
    }),
    E_SPECIAL: (path) => ({ text: `${path}: this is no ordinary file`, hint: 'Save the report as a file first.' }),
    E_READ: (path, why) => ({
      text: `${path}: it can't be read: ${why}`,
      hint: 'See that you may read it, and that its disk is there.',
    }),
    E_TOO_BIG: (path, size, limit) => ({
      text: `${path}: ${size} MB, at most ${limit} MB are read`,
      hint: 'Give the report alone, without appendices.',
    }),
    E_OUTPUT: (path, extension) => ({
      text: `-o ${path}: ${extension} files are not written`,
      hint: 'Give a .html, .pdf, .pptx or .md file, or a folder, with / at its end.',
    }),
    E_OUTPUT_TO: (path, formats) => ({
      text: `-o ${path} names one file, but ${formats} is asked for`,
      hint: 'Give a file of that kind, or a folder.',
    }),
    E_ONLY_HTML: (option, formats) => ({
      text: `${option} is a kind of HTML, but ${formats} is asked for`,
      hint: 'Add html to --to, or leave --to out.',
    }),
    E_NO_NOTES: (option) => ({
      text: `--no-notes leaves out what ${option} is made of`,
      hint: 'Ask for one of them, then for the other.',
    }),
    E_SPLIT_FILE: (path) => ({
      text: `-o ${path} names one file, but --split writes several`,
      hint: 'Give a folder, with / at its end.',
    }),
    E_OUTPUT_FOLDER: (path) => ({
      text: `-o ${path}: pictures go into a folder`,
      hint: 'Give a folder, with / at its end, or --sheet for one picture of all slides.',
    }),
    E_ONLY: (option, command, example) => ({
      text: `${option}: only lectern ${command} takes this`,
      hint: `Try: ${example}.`,
    }),
    E_ONE_PAPER: (one, other) => ({
      text: `${one} and ${other} are two files`,
      hint: 'Ask for one of them, then for the other.',
    }),
    E_PAPER: () => ({
      text: '--paper: slides are as large as the screen, not as a sheet',
      hint: 'Add --handout or --notes, or leave it out.',
    }),
    E_EDITED: (path) => ({
      text: `${path}: it is there already and says something else, perhaps edited by hand`,
      hint: 'Give another name with -o, or --force to write over it.',
    }),
    E_OVER_REPORT: (path) => ({
      text: `${path}: this is the report itself`,
      hint: 'Give another name or folder with -o.',
    }),
    E_FOREIGN: (path, formOf) => ({
      text: formOf
        ? `${path}: it is there already, perhaps with answers in it`
        : `${path}: it is there already, and Lectern did not write it`,
      hint: formOf
        ? `To keep them, add --blanks ${path}: lectern blanks ${formOf} --blanks ${path} -o ${path}. To write over it: --force.`
        : 'Give another name with -o, or --force to write over it.',
    }),
    E_FORM_PIPE: () => ({ text: '--blanks -: a form is not read from a pipe', hint: 'Save it as a file first.' }),
    E_BLANK: (context, path) => ({
      text: `still to fill: ${context}`,
      hint: `Fill it in: lectern blanks ${path} -o blanks.yaml.`,
    }),
    E_PORT: (port, why) => ({
      text: `--port: nothing can listen at ${port}: ${why}`,
      hint: 'Leave --port out, or give another number.',
    }),
    E_NETWORK: () => ({
      text: '--remote: this machine is in no local network',
      hint: 'Join the one that the phone is in, or the phone’s own hotspot.',
    }),
    E_WRITE: (path, why) => ({ text: `${path}: it can't be written: ${why}`, hint: 'Give another place with -o.' }),
  },
  whys: {
    ENOSPC: 'the disk is full',
    EDQUOT: 'your share of the disk is full',
    EROFS: 'the disk is read-only',
    EACCES: 'you have no right to',
    EPERM: 'you have no right to',
    ENOTDIR: 'a folder of that name is a file',
    EISDIR: 'it is a folder',
    ENOENT: "its folder is not there and can't be made",
    ENAMETOOLONG: 'its name is too long',
    EBUSY: 'another program has it open',
    ETXTBSY: 'another program has it open',
    ELOOP: 'it is a link that leads to itself',
    EIO: 'the disk does not answer',
    EMFILE: 'too many files are open',
    EADDRINUSE: 'another program listens there',
  },
  why: (code) => `the system says ${code}`,
  translations: {},
  message: (text, code, hint) => `${text} (${code}).${hint && ` ${hint}`}`,
  bug: 'This is a bug in Lectern. Nothing was left half-written. Please report it with the lines above and, if you may, the report.',
  progress: {
    read: 'Reading …',
    understand: 'Understanding …',
    unpack: 'Unpacking the browser, this once …',
    write: 'Writing …',
    measure: 'Measuring …',
    pictures: 'Taking pictures …',
  },
  pictures: (count) => plural(count, 'picture'),
  picturesRemoved: (count) => `${plural(count, 'picture')} of the longer deck before removed`,
  slides: (count) => plural(count, 'slide'),
  callouts: (count) => plural(count, 'callout'),
  blanks: (count) => `${plural(count, 'blank')} to fill`,
  filled: (count) => `${plural(count, 'blank')} filled`,
  minutes: (count) => plural(count, 'minute'),
  batch: (built, failed) => `${plural(built, 'report')} built${failed > 0 ? `, ${failed} with errors` : ''}.`,
  untitled: 'Untitled report',
  unnamed: '(unnamed)',
  summary: {
    blanks: (report) => `To fill (lectern blanks ${report} -o blanks.yaml makes a form)`,
    dropped: 'Dropped',
    more: (count, report) => `… and ${count} more: lectern inspect ${report}`,
  },
  reasons: {},
  inspect: {
    title: 'Title',
    sections: 'Sections',
    figures: 'Key figures',
    blanks: 'Blanks to fill',
    dropped: 'Dropped from slides and notes',
    none: 'none',
    onSlide: '● shown large on a slide',
    blank: 'blank',
    change: { increase: '↑', decrease: '↓', to: '→' },
    figuresIn: (count) => plural(count, 'figure'),
  },
  check: {
    measured: (slides, elements, lines, where) =>
      `${plural(slides, 'slide')}, ${elements} elements and ${plural(lines, 'line')} of text measured (${where}):`,
    fine: 'everything fits.',
    wrong: (count) => `${plural(count, 'finding')}.`,
    kinds: checkKinds,
  },
  present: {
    at: (address) =>
      `${address}\nIf no browser has opened, open this address in one. It holds a key and works on this machine only. S opens the speaker view; Ctrl-C ends the presentation.`,
    invite: (address, pin, others) =>
      `${address}   PIN ${pin}${others.length ? `\nor ${others.join(', ')}` : ''}\nScan it with a phone in the same network, or open the address and type the PIN. It lets one phone in; a new one follows.`,
    joined: 'A phone has joined. For another one:',
    shutOut: (address) => `${address} gave too many wrong PINs and is shut out.`,
  },
  practise: {
    language: 'en',
    link: 'Practise the talk',
    toOpen: (page) => `Practise in the browser. If none has opened, open ${page} in one; in the deck, P does the same.`,
  },
  themes: {
    light: 'light',
    dark: 'dark',
    own: 'Take one with --theme NAME, or a CSS file of your own with --theme ./mine.css.',
  },
  try: { nothing: 'Nothing found.', trap: 'no figure', blank: 'blank' },
};
