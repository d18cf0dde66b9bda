import { onlineManager, QueryClient } from '@tanstack/react-query';
import { LoadError } from './load-error.ts';

/**
 * What was fetched, for as long as the page is open. Articles do not change while they are read, so what has arrived is
 * kept. Only a connection that failed is tried again by itself, once; a missing or damaged file would be the same a
 * second later. Handed to each query: what a prerendered page carries needs neither this nor a provider around it.
 */
export const QUERY_CLIENT = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
      networkMode: 'always',
      retryDelay: 500,
      retry: (failures, error) =>
        failures < 1 && error instanceof LoadError && error.failure === 'unreachable',
    },
  },
});

if (!import.meta.env.SSR) {
  // No provider does it: the client must hear of the network, and of the reader coming back to the page. It takes every
  // page for online that has not seen the network go, and would not notice it coming back.
  onlineManager.setOnline(navigator.onLine);
  QUERY_CLIENT.mount();
}
