import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';
import { readSeedJson } from '../support/seed.ts';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';

it('a place is described by the notice on the link as long as there is one', async () => {
  const id: string = readSeedJson().paragraphs[3].id;
  const { user } = renderApp(`${TEXT}#${id.replace('p4~', 'p9~')}`);
  expect(await screen.findByText(/This paragraph has moved/)).toBeVisible();
  const paragraph = document.getElementById(id);
  expect(paragraph).toHaveAccessibleDescription(/This paragraph has moved/);
  await user.click(screen.getByRole('link', { name: 'Dismiss' }));
  expect(screen.queryByText(/This paragraph has moved/)).toBeNull();
  expect(document.getElementById(id)).toBe(paragraph);
  expect(paragraph).not.toHaveAttribute('aria-describedby');
});
