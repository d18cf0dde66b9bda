/** What an embedded quotation tells the page around it: how many CSS pixels high it is. */
export interface EmbedHeight {
  readonly type: typeof EMBED_HEIGHT;
  readonly height: number;
}

export const EMBED_HEIGHT = 'communique:height';

/** CSS pixels, for pages that do not listen to the height: room for about 60 words at 30 rem. */
export const EMBED_FALLBACK = { width: 560, height: 340 } as const;

interface EmbedFrame {
  /** The full address of the embed page. */
  readonly url: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
}

/**
 * HTML to paste into another page: a frame, and a script that gives each such frame the height that its content asks
 * for. Without the script the frame keeps the fallback height and scrolls.
 */
export function formatEmbedSnippet({ url, title }: EmbedFrame): string {
  const { height } = EMBED_FALLBACK;
  return `<iframe class="communique-quotation" src="${escapeAttribute(url)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border: 0; max-width: ${EMBED_FALLBACK.width}px"></iframe>
<script>
addEventListener('message', function (event) {
  if (!event.data || event.data.type !== '${EMBED_HEIGHT}' || !(event.data.height > 0)) return;
  document.querySelectorAll('iframe.communique-quotation').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = Math.ceil(event.data.height);
  });
});
</script>
`;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
