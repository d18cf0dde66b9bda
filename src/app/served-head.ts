/** What of a page's head React takes over with it; cards and linked data are only served. */
const TAGS = 'title, link[rel="canonical"], link[rel="alternate"]';

let served: readonly Element[] = [];

/** Notes which tags of the head were served. React takes them over together with the page. */
export function rememberServedHead(): void {
  served = listTags();
}

/**
 * Takes out what was served and React has written again: where it makes a page anew, or one has gone on to another page
 * before it took the first one over, it knows nothing of the tags in the head.
 */
export function dropReplacedTags(): void {
  const own = new Set(
    listTags()
      .filter((tag) => !served.includes(tag))
      .map(kindOf),
  );
  for (const tag of served) if (own.has(kindOf(tag))) tag.remove();
}

function listTags(): readonly Element[] {
  return [...document.head.querySelectorAll(TAGS)];
}

function kindOf(tag: Element): string {
  return `${tag.localName} ${tag.getAttribute('rel') ?? ''} ${tag.getAttribute('type') ?? ''}`;
}

/** Takes out the links of a page that another answer of the host brought: its canonical address is not this page's. */
export function dropServedLinks(): void {
  for (const tag of listTags()) if (tag.localName === 'link') tag.remove();
}
