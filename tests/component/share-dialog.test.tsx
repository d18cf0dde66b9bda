import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const QUOTES = '/articles/pezeshkian-azerbaijan-visit/quotes';
const copied = vi.fn(async (_text: string) => {});

async function openDialog(url: string, name: string | RegExp) {
  const { user } = renderApp(url);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  const [button] = await screen.findAllByRole('button', { name });
  if (button === undefined) throw new Error(`no button ${name}`);
  await user.click(button);
  return { user, button, dialog: within(await screen.findByRole('dialog')) };
}
const copiedText = () => copied.mock.calls.at(-1)?.[0] ?? '';

// Its code is fetched on the first click; compiling it is not what is tested here.
beforeAll(() => import('#features/share/ShareDialog.tsx'));
beforeEach(() => {
  copied.mockClear();
  localStorage.clear();
});

describe('the share dialog', () => {
  it('cites a quotation in the chosen style and copies it', async () => {
    const { user, dialog } = await openDialog(`${QUOTES}?q=seeking`, 'More ways to share this quotation');
    await user.click(dialog.getByRole('radio', { name: 'BibTeX' }));
    expect(dialog.getByRole('textbox', { name: 'Citation, BibTeX' })).toHaveTextContent(
      '@misc{wana2025pezeshkians',
    );
    await user.click(dialog.getByRole('button', { name: 'Copy the citation' }));
    expect(copiedText()).toContain('/quotes/mohajerani-we-are-seeking-to-enhance~smsd77}');
    expect(dialog.getByRole('alert')).toHaveTextContent('Copied');
  });

  it('remembers the style for the next time', async () => {
    const first = await openDialog(`${QUOTES}?q=seeking`, 'More ways to share this view');
    await first.user.click(first.dialog.getByRole('radio', { name: 'RIS' }));
    await first.user.click(first.dialog.getByRole('button', { name: 'Close' }));
    await first.user.click(first.button);
    expect(within(await screen.findByRole('dialog')).getByRole('radio', { name: 'RIS' })).toBeChecked();
  });

  it('takes exactly the quotations along that the filter shows', async () => {
    const { user, dialog } = await openDialog(
      `${QUOTES}?topic=diplomatic-missions`,
      'More ways to share this view',
    );
    await user.click(dialog.getByText('Take 2 quotations along as data'));
    await user.click(dialog.getByRole('button', { name: 'Copy 2 quotations as JSON' }));
    expect(JSON.parse(copiedText()).quotations).toHaveLength(2);
    await user.click(dialog.getByRole('button', { name: 'Copy 2 quotations as CSV' }));
    expect(copiedText().trim().split('\r\n')).toHaveLength(3);
  });

  it('offers no data where the screen shows no list of quotations, and HTML only for a quotation', async () => {
    const { dialog } = await openDialog(
      '/articles/pezeshkian-azerbaijan-visit',
      'More ways to share this view',
    );
    expect(dialog.queryByText(/as data/)).toBeNull();
    expect(dialog.queryByText('Embed')).toBeNull();
    expect(dialog.getByRole('textbox', { name: 'Citation, APA' })).toHaveTextContent(
      'Pezeshkian’s Azerbaijan Visit Boosts Trust and Regional Ties. (2025, April 26). WANA. Retrieved ',
    );
    expect(dialog.getByText('Date of publication supplied by an editor.')).toBeVisible();
  });

  it('selects the words for the reader where the page may not copy', async () => {
    const { user, dialog } = await openDialog(QUOTES, 'More ways to share this quotation');
    copied.mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Selected');
  });
});
