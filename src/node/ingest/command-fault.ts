import type { SourceFault } from '#ingest/source-fault.ts';

/** Ends the command: its message is all that is shown, and nothing has been written. */
export class CommandFault extends Error {}

/** A fault and the file it is in. */
export interface FileFault extends SourceFault {
  readonly file: string;
}

/** `content/articles/talks.md:3: datePublished: expected …` */
export function formatFileFault({ file, line, message }: FileFault): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}
