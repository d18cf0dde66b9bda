/**
 * Lets the page use the faces of faces.css, which index.html holds back: on the page that one arrives on their files would share
 * the line with its code, and lines would break anew under whoever reads.
 */
export function showFaces(): void {
  document.getElementById('faces')?.setAttribute('media', 'all');
}

/** For when this page is reloaded or come back to: index.html asks before the first frame. */
export function keepLetters(): void {
  try {
    const hasFaces = document.getElementById('faces')?.getAttribute('media') === 'all';
    sessionStorage.setItem('faces', hasFaces ? 'shown' : '');
  } catch {
    // Storage is refused: a reload starts with the system's letters.
  }
}
