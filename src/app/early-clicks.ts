/*
 * A served page is there before its code. Which buttons were pressed in between index.html remembers, as only a script of the page
 * itself is early enough; it hears here when to stop and when to press them again.
 */

/** From here on the app hears every click itself. */
export function hearClicks(): void {
  dispatchEvent(new Event('app-takes-over'));
}

/** Does what was asked for before the page could. */
export function answerEarlyClicks(): void {
  dispatchEvent(new Event('app-answers'));
}
