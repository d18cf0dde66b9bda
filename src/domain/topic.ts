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
}
