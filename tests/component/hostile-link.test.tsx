import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';
const OVERRIDE = '\u202Edesrever';

describe('what somebody wrote into a link', () => {
  it('is repeated apart, so that it cannot reorder what stands around it', async () => {
    renderApp(`${TEXT}?${OVERRIDE}=x`);
    const note = await screen.findByRole('note');
    expect(note.querySelector('bdi')).toHaveTextContent(`${OVERRIDE}=x`);
  });

  it('is repeated in short, however much it is', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `unknown${index}=${'x'.repeat(1000)}`);
    renderApp(`${TEXT}?${many.join('&')}`);
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent('and 45 more');
    expect(note.textContent?.length).toBeLessThan(600);
  });

  it('is repeated once, however often it stands there', async () => {
    const complaints = vi.spyOn(console, 'error');
    renderApp(`${TEXT}?unknown=x&unknown=x`);
    expect(await screen.findByRole('note')).toHaveTextContent(/: unknown=x\.Dismiss$/);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('stays text', async () => {
    renderApp(`${TEXT}/entities/${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await screen.findByRole('note')).toHaveTextContent(
      'does not mention “<img src=x onerror=alert(1)>”',
    );
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });
});
