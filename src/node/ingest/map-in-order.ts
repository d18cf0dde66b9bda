/**
 * Maps a stream with up to `limit` items under way at once, and gives the results in the order of the items, each as
 * soon as it and those before it are there. Takes no new item while `limit` results wait to be taken.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<{ readonly result: Result }>[] = [];
  let next: Promise<{ readonly item: IteratorResult<Item> }> | undefined = pull(items);
  try {
    while (next !== undefined || underWay.length > 0) {
      const canTake = underWay.length < limit ? next : undefined;
      const event = await Promise.race([underWay[0], canTake].filter((promise) => promise !== undefined));
      if ('result' in event) {
        underWay.shift();
        yield event.result;
      } else if (event.item.done) next = undefined;
      else {
        underWay.push(map(event.item.value).then((result) => ({ result })));
        next = pull(items);
      }
    }
  } finally {
    // Not awaited: an item that is being waited for would keep the caller from ending its source.
    for (const promise of [...underWay, next, items.return?.()]) promise?.catch(() => {});
  }
}

async function pull<Item>(items: AsyncIterator<Item>): Promise<{ readonly item: IteratorResult<Item> }> {
  return { item: await items.next() };
}
