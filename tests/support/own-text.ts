/** An invented article as a reader might paste it: headline, then a paragraph a line. */
export const OWN_TEXT = `Envoys Agree on a Ferry Line
HARBOUR (Mar 4) – Norway’s foreign minister said on Tuesday that talks with Chile had been “patient and frank.”
“We share a sea that neither of us can leave,” Foreign Minister Ada Nowak told reporters in Santiago.
Chile’s envoy, Omar Haddad, said the ferry would sail in May. “This is a first step,” he said.`;
export const OWN_HEADLINE = 'Envoys Agree on a Ferry Line';
