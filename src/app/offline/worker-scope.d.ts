// The part of the Service Workers API that src/app/service-worker.ts uses: TypeScript's own library for workers cannot
// stand beside the one for pages.

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
  /** Of a navigation only, and where the browser can do it. */
  readonly preloadResponse?: Promise<Response | undefined>;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
}

declare function addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;

declare const registration: ServiceWorkerRegistration;
declare const clients: {
  matchAll(options: {
    readonly type: 'window';
    readonly includeUncontrolled: boolean;
  }): Promise<readonly { readonly url: string }[]>;
};
declare function skipWaiting(): Promise<void>;
