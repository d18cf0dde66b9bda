/** Text between quotation marks in one paragraph. Offsets are UTF-16 into the paragraph's text, end exclusive. */
export interface QuotedStretch {
  /** The paragraph's index in the article. */
  readonly paragraph: number;
  /** Of the words, marks left out. */
  readonly start: number;
  readonly end: number;
  /** Of the words with their marks; equal to start or end where a mark is missing. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The paragraph ends before the closing mark: the speech may go on in the next one. */
  readonly isOpenEnded: boolean;
}
