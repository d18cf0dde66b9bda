/** What of a page's head React takes over with it; cards and linked data are only served. */
const TAGS = 'title, link[rel="canonical"], link[rel="alternate"]';

/**
 * Remembers the head as it was served. React takes its tags over together with the page; where it has to make the page
 * anew it clears the root and writes the tags again, but knows nothing of those in the head. The returned function then
 * takes those out that have been written again.
 */
export function watchServedHead(head: HTMLElement): () => void {
  const list = () => [...head.querySelectorAll(TAGS)];
  const served = list();
  return () => {
    const own = new Set(
      list()
        .filter((tag) => !served.includes(tag))
        .map(kindOf),
    );
    for (const tag of served) if (own.has(kindOf(tag))) tag.remove();
  };
}

function kindOf(tag: Element): string {
  return `${tag.localName} ${tag.getAttribute('rel') ?? ''} ${tag.getAttribute('type') ?? ''}`;
}

/** Takes out the links of a page that another answer of the host brought: its canonical address is not this page's. */
export function dropServedLinks(head: HTMLElement): void {
  for (const tag of head.querySelectorAll(TAGS)) if (tag.localName === 'link') tag.remove();
}
