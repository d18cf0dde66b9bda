/** Nouns that announce words as verbs of speech do: "his claim that …", "the ministry’s warning of “…”". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `accusation admission allegation announcement answer argument assertion assessment assurance belief call calls claim claims
  comment comments complaint concern concerns contention conclusion criticism declaration demand demands denial description
  explanation insistence letter message notion objection opinion pledge pledges prediction promise promises proposal
  question recommendation remark remarks reply request response rhetoric slogan speech statement statements suggestion
  testimony threat threats tweet view vow warning warnings words`.split(/\s+/),
);
