import { createContext } from 'react';
import type { ServedData } from '#data/embedded-file.ts';

/** What came inside the page: shown as it is, without a query. */
export const ServedContext = createContext<ServedData>({});
