import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { generateArticle } from '../support/generated-article.ts';
import { renderApp, serveText } from '../support/render-app.tsx';

const TEXT = '/articles/generated';
const renderArticle = (url: string, article: NewsArticle) =>
  renderApp(url, { [`${TEXT}.json`]: serveText(encodeArticle(article)) });

it('says of an article without quotations that nobody is quoted, and speaks of no filter', async () => {
  renderArticle(`${TEXT}/quotes`, { ...generateArticle({ quotations: 1 }), quotations: [] });
  expect(await screen.findByText('No quotations were found in this article.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^(?:Topic|Filter)/ })).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByText(/^No quotation matches/)).toBeNull();
});

const arabic = {
  ...generateArticle({ quotations: 1 }),
  language: 'ar',
  publisher: 'WANA',
  headline: '«الرئيس» يزور أذربيجان',
};

it('lays out an article by the script of its headline, although our own words stand above it', async () => {
  renderArticle(TEXT, arabic);
  expect(await screen.findByRole('article')).toHaveAttribute('dir', 'rtl');
});

it('keeps our own words inside such an article as they are elsewhere', async () => {
  renderArticle(`${TEXT}?q=measure`, arabic);
  const filter = await screen.findByRole('region', { name: 'Filter' });
  for (const own of [filter, screen.getByText('1 min').closest('header')]) {
    expect(own).toHaveAttribute('lang', 'en');
    expect(own).toHaveAttribute('dir', 'ltr');
  }
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ar');
});

it('lays out an article in Latin letters from left to right', async () => {
  renderArticle(TEXT, generateArticle({ quotations: 1 }));
  expect(await screen.findByRole('article')).toHaveAttribute('dir', 'ltr');
});

it('says in the timeline which language the quoted words are in', async () => {
  renderArticle(`${TEXT}/quotes`, { ...generateArticle({ quotations: 1 }), language: 'fr' });
  const words = await screen.findByText(/Measure 1 binds/, { selector: 'blockquote' });
  expect(words).toHaveAttribute('lang', 'fr');
  expect(words).toHaveAttribute('dir', 'auto');
});
