/** Whether the first letter is of a script that is written from right to left: of those that news is printed in today. */
const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Which way an article is laid out, told by the first letter of its headline, as browsers tell it of any text
 * (HTML, `dir="auto"`); of the page they cannot, since our own words stand above the headline.
 */
export function textDirection(headline: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(headline) ? 'rtl' : 'ltr';
}
