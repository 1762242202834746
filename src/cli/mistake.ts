import type { Message } from '../model/message.ts';

/** Something that the person at the keyboard can put right. Ends the command with one line and exit code 1. */
export class Mistake extends Error {
  readonly messages: readonly Message[];
  /** The file that it is about, as the person wrote it; '' where it is about the command line. */
  readonly path: string;

  /** Its text, where it could be read: messages then say in which line they are. */
  readonly text: string | undefined;

  constructor(messages: readonly Message[], path = '', text?: string) {
    super(messages.map(({ text }) => text).join('\n'));
    this.messages = messages;
    this.path = path;
    this.text = text;
  }
}
