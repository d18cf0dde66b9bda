/** The end of the selection that a step moves, and which way in the text. */
export interface SelectionStep {
  readonly edge: 'start' | 'end';
  readonly direction: 'forward' | 'backward';
}

/** Selects the first word of a paragraph's text, for a reader without a mouse to go on from. */
export function selectFirstWord(paragraph: HTMLElement): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-outside-text]')) continue;
    const selection = getSelection();
    selection?.setPosition(node, 0);
    selection?.modify('extend', 'forward', 'word');
    return;
  }
}

/** Moves one end of the selection by a word. A step that would leave nothing selected is taken back. */
export function stepSelection({ edge, direction }: SelectionStep): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0).cloneRange();
  const [fixed, moving] = [
    [startContainer, startOffset],
    [endContainer, endOffset],
  ] as const;
  if (edge === 'end') selection.setBaseAndExtent(...fixed, ...moving);
  else selection.setBaseAndExtent(...moving, ...fixed);
  selection.modify('extend', direction, 'word');
  if (selection.toString().trim() === '') selection.setBaseAndExtent(...fixed, ...moving);
}
