import { STORED_ON } from './stored-on.ts';

/** The cache of data files on the reader's device. */
export const STORED_FILES = 'communique-files';

const storedOn = new Map<string, Date>();

/** Notes from its answer whether a file is the copy that this device stored, because the network did not answer. */
export function noteStoredCopy(path: string, { headers }: Response): void {
  const date = headers.get(STORED_ON);
  if (date === null) storedOn.delete(path);
  else storedOn.set(path, new Date(date));
}

/** Since when the shown copy of a file has been on this device; undefined for one fresh from the network. */
export function storedCopyDate(path: string): Date | undefined {
  return storedOn.get(path);
}
