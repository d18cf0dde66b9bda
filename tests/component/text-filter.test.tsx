import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';
const QUOTATION = 'mohajerani-we-are-seeking-to-enhance~smsd77';
const filter = () => screen.findByRole('region', { name: 'Filter' });

describe('a filter in the text', () => {
  it('is named, with how many quotations it marks', async () => {
    renderApp(`${TEXT}?names=on&topic=diplomatic-missions&country=IR`);
    const region = await filter();
    expect(region).toHaveTextContent('2 of 16 marked');
    expect(within(region).getByRole('link', { name: 'Remove Country: Iran' })).toBeVisible();
    expect(
      within(region).getByRole('link', { name: 'Remove Topic: Diplomatic missions & norms' }),
    ).toBeVisible();
  });

  it('is taken back by its chip, and the focus goes to what is left', async () => {
    const { user, shown } = renderApp(`${TEXT}?names=on&topic=diplomatic-missions&kind=direct`);
    await user.click(within(await filter()).getByRole('link', { name: 'Remove Kind: Direct' }));
    expect(shown.url).toBe(`${TEXT}?topic=diplomatic-missions&names=on`);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^2 of 16 marked$/));
    await user.click(screen.getByRole('link', { name: 'Remove Topic: Diplomatic missions & norms' }));
    expect(shown.url).toBe(`${TEXT}?names=on`);
    expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('is cleared as a whole, and the quotation of the link stays chosen', async () => {
    const { user, shown } = renderApp(`${TEXT}?topic=diplomatic-missions&q=visa#${QUOTATION}`);
    const region = await filter();
    expect(region).toHaveTextContent(/\d+ of 16 match/);
    await user.click(within(region).getByRole('link', { name: 'Clear all' }));
    expect(shown.url).toBe(`${TEXT}#${QUOTATION}`);
    expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull();
    expect(document.querySelector('mark:focus')).toHaveAttribute('id', QUOTATION);
  });

  it('takes no room where there is none', async () => {
    renderApp(`${TEXT}?names=on`);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull();
  });
});
