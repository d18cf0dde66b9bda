import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';
const QUOTES = `${TEXT}/quotes`;
const timeline = () => screen.findByRole('list', { name: 'Quotations' });
const entries = async () =>
  within(await timeline())
    .queryAllByRole('listitem', { hidden: false })
    .filter((item) => item.id !== '');
const topic = (name: RegExp) => screen.findByRole('checkbox', { name });
const openTopics = async (user: UserEvent) =>
  user.click(await screen.findByRole('button', { name: /^Topic/ }));

describe('the quote timeline', () => {
  it('shows every quotation in the order of the article', async () => {
    renderApp(QUOTES);
    expect(await entries()).toHaveLength(16);
    expect(screen.getByText('quotations', { exact: false, selector: '[role=status]' })).toHaveTextContent(
      '16 quotations',
    );
  });

  it('filters by topic, puts it into the URL and counts the other facets anew', async () => {
    const { user, shown } = renderApp(QUOTES);
    await openTopics(user);
    await user.click(await topic(/^Diplomatic missions/));
    await waitFor(() => expect(shown.url).toBe(`${QUOTES}?topic=diplomatic-missions`));
    await waitFor(async () => expect(await entries()).toHaveLength(2));
    expect(screen.getByRole('status')).toHaveTextContent('2 of 16 quotations');
    expect(await topic(/^Diplomatic missions/)).toBeChecked();
  });

  it('checks a value before anything else follows, and loses no click that comes meanwhile', async () => {
    const { user, shown } = renderApp(QUOTES);
    await openTopics(user);
    const [first, second] = [await topic(/^Diplomatic missions/), await topic(/^Bilateral relations/)];
    fireEvent.click(first);
    expect(first).toBeChecked();
    expect(shown.url).toBe(QUOTES);
    fireEvent.click(second);
    await waitFor(() =>
      expect(shown.url).toBe(`${QUOTES}?topic=bilateral-relations&topic=diplomatic-missions`),
    );
    expect(first).toBeChecked();
    expect(second).toBeChecked();
    fireEvent.click(first);
    fireEvent.click(first);
    fireEvent.click(second);
    await waitFor(() => expect(shown.url).toBe(`${QUOTES}?topic=diplomatic-missions`));
    expect(first).toBeChecked();
  });

  it('combines facets and takes a filter back by its chip', async () => {
    const { user, shown } = renderApp(`${QUOTES}?kind=direct&topic=diplomatic-missions`);
    expect(await entries()).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'Remove Kind: Direct' }));
    expect(shown.url).toBe(`${QUOTES}?topic=diplomatic-missions`);
    await user.click(screen.getByRole('link', { name: 'Clear all' }));
    expect(shown.url).toBe(QUOTES);
    expect(await entries()).toHaveLength(16);
  });

  it('searches the words while one types', async () => {
    const { user, shown } = renderApp(QUOTES);
    await user.type(await screen.findByRole('searchbox'), 'mutual trust');
    expect(shown.url).toBe(`${QUOTES}?q=mutual+trust`);
    expect(screen.getByRole('searchbox')).toHaveValue('mutual trust');
    expect(await entries()).toHaveLength(1);
  });

  it('is searched by a key with a modifier, and by no key alone', async () => {
    const { user, shown } = renderApp(TEXT);
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('/');
    expect(shown.url).toBe(TEXT);
    await user.keyboard('{Control>}{Alt>}/{/Alt}{/Control}');
    expect(shown.url).toBe(TEXT);
    await user.keyboard('{Control>}/{/Control}');
    expect(shown.url).toBe(QUOTES);
    const field = await screen.findByRole('searchbox');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-keyshortcuts', 'Control+/');
  });

  it('disables values that would show nothing, but not chosen ones', async () => {
    const { user } = renderApp(`${QUOTES}?country=IQ&topic=consular-affairs`);
    await openTopics(user);
    expect(await topic(/^Sovereignty/)).toBeDisabled();
    expect(await topic(/^Consular affairs/)).toBeEnabled();
  });

  it('names the part of the filter to drop when nothing matches', async () => {
    const { user, shown } = renderApp(`${QUOTES}?topic=diplomatic-missions&country=IQ`);
    expect(await screen.findByRole('heading', { name: 'No quotation matches all of this' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Drop country Iraq' }));
    expect(shown.url).toBe(`${QUOTES}?topic=diplomatic-missions`);
  });

  it('says that one part is not enough where several leave nothing over', async () => {
    renderApp(`${QUOTES}?q=zzzz&country=AM`);
    expect(await screen.findByText(/^It is not enough to drop one part of the filter\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Clear the filter and see all 16 quotations' })).toBeVisible();
  });

  it('shows the quotation of a link although the filter leaves it out, and says so', async () => {
    const id = 'mohajerani-we-are-seeking-to-enhance~smsd77';
    renderApp(`${QUOTES}/${id}?topic=diplomatic-missions`);
    expect(await entries()).toHaveLength(3);
    expect(screen.getByText(/^The present filter leaves this quotation out\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Clear all' })).toBeVisible();
  });

  it('offers to clear the filter there, and stays at the quotation', async () => {
    const id = 'mohajerani-we-are-seeking-to-enhance~smsd77';
    const { user, shown } = renderApp(`${QUOTES}/${id}?names=on&q=calculated&topic=diplomatic-missions`);
    const remark = await screen.findByText(/^The present filter leaves this quotation out\./);
    await user.click(within(remark).getByRole('link', { name: 'Clear the filter' }));
    expect(shown.url).toBe(`${QUOTES}/${id}?names=on`);
    expect(await entries()).toHaveLength(16);
    expect(screen.queryByText(/leaves this quotation out/)).toBeNull();
    expect(document.getElementById(id)).toHaveFocus();
  });

  it('is honest about a quotation that is not there', async () => {
    renderApp(`${QUOTES}/mohajerani-we-never-said-this~aaaaaa`);
    expect(await screen.findByText(/is not in the article/)).toBeVisible();
    expect(await entries()).toHaveLength(16);
  });

  it('joins a split quotation and shows the reporter’s words outside its marks', async () => {
    renderApp(`${QUOTES}?q=calculated`);
    const [entry] = await entries();
    expect(entry).toHaveTextContent('“President Pezeshkian’s visit to Azerbaijan,” […] “is a calculated');
    expect(entry).toHaveTextContent('Fatemeh Mohajerani · “she concluded” · direct');
  });

  it('tells reported speech and fragments apart in words', async () => {
    renderApp(`${QUOTES}?q=natural+foundation`);
    const [entry] = await entries();
    expect(entry).toHaveTextContent(
      'describing them as “a natural foundation for understanding and synergy.”',
    );
    expect(entry).toHaveTextContent('mixed');
  });
});
