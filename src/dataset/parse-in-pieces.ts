/** So many characters are parsed without a pause. */
const PIECE_LENGTH = 50_000;
/** Stands for a list while what is around it is parsed. */
const HOLE = '\0list';

/**
 * What `JSON.parse` gives, with a `pause` between the pieces of a long text: phones take a tenth of a second for a document of a
 * megabyte. It is taken apart at the lists whose items are lines of their own, as `encodeArticle` writes them; a string of JSON has
 * no line break in it. Any other text is parsed at once. Rejected with what `JSON.parse` throws.
 */
export async function parseInPieces(
  text: string,
  pause: () => Promise<void>,
  pieceLength = PIECE_LENGTH,
): Promise<unknown> {
  if (text.length <= pieceLength) return JSON.parse(text);
  return (await parseLists(text, pause, pieceLength)) ?? JSON.parse(text);
}

/** Undefined where the text is written in another way, or is not JSON. */
async function parseLists(
  text: string,
  pause: () => Promise<void>,
  pieceLength: number,
): Promise<object | undefined> {
  const lists = new Map<string, readonly unknown[]>();
  let frame = '';
  let end = 0;
  try {
    for (const { name, from, to } of findLists(text)) {
      frame += `${text.slice(end, from)}${JSON.stringify(HOLE)}`;
      end = to;
      lists.set(name, await parseItems(text.slice(from + 2, to - 2), pause, pieceLength));
    }
    const whole: object = JSON.parse(frame + text.slice(end));
    for (const [name, items] of lists) {
      // Else it was some other list of this name, further in.
      if (Reflect.get(whole, name) !== HOLE) return undefined;
      Reflect.set(whole, name, items);
    }
    return whole;
  } catch {
    return undefined;
  }
}

interface FoundList {
  readonly name: string;
  /** Where its brackets start and end in the text. */
  readonly from: number;
  readonly to: number;
}

/** What looks like a list of the outermost object, in the order of the text. */
function* findLists(text: string): Generator<FoundList> {
  const opening = /^"([a-zA-Z]+)": \[\n/gm;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const close = text.indexOf('\n]', opening.lastIndex);
    if (close === -1) return;
    yield { name: match[1] ?? '', from: opening.lastIndex - 2, to: close + 2 };
    opening.lastIndex = close;
  }
}

/** Throws where a piece is no sequence of whole items. */
async function parseItems(
  lines: string,
  pause: () => Promise<void>,
  pieceLength: number,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let start = 0; start < lines.length; ) {
    const cut = lines.indexOf(',\n', start + pieceLength);
    const end = cut === -1 ? lines.length : cut;
    const piece: unknown[] = JSON.parse(`[${lines.slice(start, end)}]`);
    items.push(...piece);
    start = end + 1;
    await pause();
  }
  return items;
}
