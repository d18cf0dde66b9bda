/** What the service worker stores when it is installed; made by src/node/offline-plugin.ts. */
declare module 'virtual:precached-files' {
  const files: readonly { readonly url: string; readonly revision: string | null }[];
  export default files;
}
