/** The items under each key, in their order, added to `groups`. (`Map.groupBy` came to Node with version 21.) */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  groups: Map<Key, Item[]> = new Map(),
): ReadonlyMap<Key, readonly Item[]> {
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
