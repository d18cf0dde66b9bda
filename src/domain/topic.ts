/** The IPTC Media Topic that a topic of the vocabulary corresponds to. */
interface IptcMatch {
  readonly name: string;
  /** `medtop:` and the eight digits of the IPTC NewsCodes scheme. */
  readonly qcode: string;
  readonly match: 'exact' | 'close' | 'broad';
}

/** An entry of the topic vocabulary, content/topics.json. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly iptc: IptcMatch | null;
  /**
   * Words that speak for the topic, with their weight, 1 (a hint) to 5 (hardly ever anything else). Several words stand
   * for a phrase, and * at the end of a word for any ending: "border crossing*". In lower case.
   */
  readonly cues?: Readonly<Record<string, number>>;
  /** The topic of a quotation that no cue speaks for. */
  readonly fallback?: boolean;
}
