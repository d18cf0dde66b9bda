/**
 * A name as it is written outside datelines and headlines: "ADDIS ABABA" → "Addis Ababa", "PORT-AU-PRINCE" → "Port-au-Prince"; "UAE"
 * and what is not all in capitals stay as they are.
 */
export function unshout(text: string): string {
  if (!/^[\p{Lu}\p{M} .’'-]{4,}$/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text;
  const lower = text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\bn[’'])\p{L}/gu, (letter) => letter.toUpperCase());
  return lower.replace(/(?<=-)(?:Au|De|El|Es|Le|La|Sur)(?=-)/g, (word) => word.toLowerCase());
}
