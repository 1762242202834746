/**
 * Something a person should know about what a stage did. Printed as `where: text (code). hint`.
 * @example { level: 'warning', code: 'W_FONT', text: 'Noto Sans SC is not installed', hint: 'npm i @expo-google-fonts/noto-sans-sc', span: null }
 */
export interface Message {
  /** `error`: nothing can be built from this input. `warning`: built, but not as it should be. `note`: good to know. */
  level: 'error' | 'warning' | 'note';
  /** Stable, upper-case, starts with E_, W_ or N_: `E_EMPTY`. */
  code: string;
  /** What was found, and where it was if `span` cannot say it. */
  text: string;
  /** What to do about it; '' where there is nothing to do. */
  hint: string;
  /** The place in the source, or null. */
  span: { start: number; end: number } | null;
  /** Of a message about another file than the report, where it is: 'mine.css:3'. `span` is null then. */
  place?: string;
  /** What was found, piece by piece, where another language puts it into its own words. */
  found?: readonly string[];
}

/** What every stage returns: its value, and what it has to say. A stage never prints and never throws for bad input. */
export interface Result<T> {
  value: T;
  messages: Message[];
}
