import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';

it.each(['reopening+border+crossings', 'reopening+border+crossings~', 'reopening+border+crossings~bt0q.5'])(
  'a link to words that did not arrive whole says so (%s)',
  async (passage) => {
    renderApp(`${TEXT}?passage=${passage}`);
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent(/words of the article did not arrive whole, .*reopening border crossings/);
  },
);

it('words that stand in the article are not said to be gone from it', async () => {
  renderApp(`${TEXT}?passage=reopening+border+crossings~bt0qrgha61`);
  const notice = await screen.findByText('Not proved.');
  expect(notice.parentElement).toHaveTextContent(/has the words “reopening border crossings”.*not marked/);
  expect(screen.queryByText(/no longer has/)).toBeNull();
});

it('a link to words that are gone is told once, whatever paragraph it names besides', async () => {
  renderApp(`${TEXT}?passage=no+such+words~abcdefghij..#p1~zzzz`);
  await screen.findByText('Gone.');
  expect(document.querySelectorAll('#link-notice')).toHaveLength(1);
});
