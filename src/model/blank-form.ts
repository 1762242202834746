/** What a form asks for: one blank of the report, told by its words, so that it is found again in a report that changed. */
export interface Question {
  /** Index in `Figures.blanks`. */
  blank: number;
  /** The words around it, the blank between marks: `完成减税«X»亿多元`. Of a cell of a table: its row, its column, then its words. */
  at: string;
  /** The sentence it stands in, on one line; the middle of one that is very long; all cells of the row for a cell of a table. */
  sentence: string;
  kind: 'amount' | 'name';
  /** Of an amount, what stands before and after it in the same quantity: 近 and 亿元 of 近X亿元. Of a name, the word next to it on either side. */
  before: string;
  after: string;
}

/** One entry of a form as a person left it. @example { id: 'b3', at: '减税«X»亿元', sentence: '…', value: '3.2', place: 'blanks.yaml:17' } */
export interface Answer {
  id: string;
  at: string;
  sentence: string;
  /** As written, white space at both ends and line breaks left out; '' where nobody has filled it in yet. */
  value: string;
  /** File and line of its value, for messages. */
  place: string;
}
