import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';

describe('the text view', () => {
  it('opens the only article from the front door', async () => {
    const { shown } = renderApp('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Pezeshkian’s Azerbaijan Visit',
    );
    expect(shown.url).toBe(TEXT);
  });

  it('lists several articles instead', async () => {
    const index = JSON.stringify({
      schemaVersion: 1,
      articles: ['one', 'two'].map((slug) => ({
        slug,
        headline: `Visit ${slug}`,
        quotations: 1,
        countries: ['IR'],
      })),
    });
    const { serveText } = await import('../support/render-app.tsx');
    renderApp('/', { '/articles/index.json': serveText(index) });
    expect(await screen.findByRole('link', { name: 'Visit two' })).toHaveAttribute('href', '/articles/two');
  });

  it('says whose year it is', async () => {
    renderApp(TEXT);
    expect(await screen.findByText('WANA · 26 April 2025', { exact: false })).toHaveTextContent(
      'year added by the editor',
    );
  });

  it('marks names on demand, and keeps that in the URL', async () => {
    const { user, shown } = renderApp(TEXT);
    await user.click(await screen.findByRole('button', { name: 'Mark names' }));
    expect(shown.url).toBe(`${TEXT}?names=on`);
    const links = within(screen.getByRole('main')).getAllByRole('link', { name: 'Azerbaijan' });
    expect(links[0]).toHaveAttribute('href', `${TEXT}/countries/AZ?names=on`);
  });

  it('steps through the mentions of a country, round and round', async () => {
    const { user, shown } = renderApp(`${TEXT}/countries/IQ`);
    const aside = within(await screen.findByRole('complementary', { name: 'Who and where' }));
    expect(aside.getByText('1 mention', { selector: 'span' })).toBeVisible();
    await user.click(aside.getByRole('button', { name: 'Next mention' }));
    expect(shown.url).toBe(`${TEXT}/countries/IQ?mention=1`);
    expect(aside.getByText('1 of 1, in paragraph 4')).toBeVisible();
    await user.click(aside.getByRole('button', { name: 'Next mention' }));
    expect(shown.url).toBe(`${TEXT}/countries/IQ?mention=1`);
  });

  it('opens and closes a card from the sidebar', async () => {
    const { user, shown } = renderApp(TEXT);
    const aside = within(await screen.findByRole('complementary'));
    await user.click(aside.getByRole('link', { name: 'Azerbaijan 10 mentions' }));
    expect(shown.url).toBe(`${TEXT}/countries/AZ`);
    expect(aside.getByText('Mentioned 7 × by name, 3 × by its capital')).toBeVisible();
    expect(aside.getByRole('link', { name: '7 quotations that mention Azerbaijan' })).toHaveAttribute(
      'href',
      `${TEXT}/quotes?country=AZ`,
    );
    await user.click(aside.getByRole('link', { name: 'Azerbaijan 10 mentions' }));
    expect(shown.url).toBe(TEXT);
  });

  it('sends an entity that is a country to its code', async () => {
    const { shown } = renderApp(`${TEXT}/entities/iran`);
    await screen.findByRole('heading', { level: 1 });
    expect(shown.url).toBe(`${TEXT}/countries/IR`);
  });

  it('offers the way back to the timeline from a quotation in the text', async () => {
    const id = 'mohajerani-we-are-seeking-to-enhance~smsd77';
    renderApp(`${TEXT}?topic=borders-cross-border#${id}`);
    expect(await screen.findByRole('link', { name: 'In the timeline' })).toHaveAttribute(
      'href',
      `${TEXT}/quotes/${id}?topic=borders-cross-border`,
    );
  });

  it('tells of parts of a link that mean nothing, and lets go of them', async () => {
    const { user, shown } = renderApp(`${TEXT}?colour=red&topic=weather&kind=direct`);
    expect(await screen.findByRole('note')).toHaveTextContent('colour=red, topic=weather');
    await user.click(screen.getByRole('link', { name: 'Dismiss' }));
    expect(shown.url).toBe(`${TEXT}?kind=direct`);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it.each([
    [`${TEXT}/entities/atlantis`, 'does not mention “atlantis”'],
    [`${TEXT}/countries/FR`, 'does not mention “FR”'],
    [`${TEXT}#p3~zzzz`, 'no longer in the article'],
  ])('is honest at %s', async (url, words) => {
    renderApp(url);
    await waitFor(() => expect(document.querySelector('[role=note], #link-notice')).toHaveTextContent(words));
  });
});
