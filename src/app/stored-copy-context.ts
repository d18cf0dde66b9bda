import { createContext } from 'react';

/** That an article is the copy stored on this device, since when, and how to look for a newer one. */
export interface StoredCopy {
  readonly date: Date;
  readonly isLooking: boolean;
  readonly look: () => void;
}

/** Undefined while what is shown came from the network or inside the page. */
export const StoredCopyContext = createContext<StoredCopy | undefined>(undefined);
