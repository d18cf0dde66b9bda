import type { TextSpan } from '#domain/text-span.ts';

/** A selection in the text of an article, from the start of one span to the end of another. */
export interface SelectedWords {
  readonly from: TextSpan;
  readonly to: TextSpan;
  readonly text: string;
  /** Where the selection ends on the screen. */
  readonly end: DOMRect;
  /** The block of its last paragraph. */
  readonly block: HTMLElement;
}

/** Elements of a paragraph that are not its text carry this attribute (the number that is its permalink). */
const OUTSIDE = '[data-outside-text]';

/** Reads the document's selection; undefined when there is none or it leaves the article's paragraphs. */
export function readSelection(container: HTMLElement): SelectedWords | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  const first = paragraphOf(selected.startContainer, container);
  const last = findLast(selected, container);
  const block = last?.parentElement;
  if (first === undefined || last === undefined || !block) return undefined;
  const range = clip(selected, first, last);
  if (!last.contains(selected.endContainer) && ownText(rangeBehind(last, selected)).trim() !== '')
    return undefined;
  const rects = range.getClientRects();
  const start = offsetIn(first, range.startContainer, range.startOffset);
  const stop = offsetIn(last, range.endContainer, range.endOffset);
  return {
    from: { paragraph: first.id, start, end: start },
    to: { paragraph: last.id, start: stop, end: stop },
    text: selection.toString(),
    end: rects[rects.length - 1] ?? range.getBoundingClientRect(),
    block,
  };
}

function paragraphOf(node: Node, container: HTMLElement): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[id]');
  return paragraph && container.contains(paragraph) ? paragraph : undefined;
}

/** The last paragraph of which anything is selected: a third click selects up to where the next one begins, and none of it. */
function findLast(selected: Range, container: HTMLElement): HTMLElement | undefined {
  return [...container.querySelectorAll<HTMLElement>('p[id]')].findLast(
    (paragraph) => selected.intersectsNode(paragraph) && ownText(clip(selected, paragraph, paragraph)) !== '',
  );
}

/** The part of a range that stands in these paragraphs and between them. */
function clip(range: Range, first: HTMLElement, last: HTMLElement): Range {
  const part = range.cloneRange();
  if (!first.contains(range.startContainer)) part.setStart(first, 0);
  if (!last.contains(range.endContainer)) part.setEnd(last, last.childNodes.length);
  return part;
}

function rangeBehind(paragraph: HTMLElement, range: Range): Range {
  const rest = range.cloneRange();
  rest.setStartAfter(paragraph);
  return rest;
}

/** How many characters of the paragraph's own text stand before a point in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return ownText(range).length;
}

function ownText(range: Range): string {
  const contents = range.cloneContents();
  for (const element of contents.querySelectorAll(OUTSIDE)) element.remove();
  return contents.textContent ?? '';
}
