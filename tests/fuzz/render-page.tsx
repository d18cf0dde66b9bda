import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Route, Routes, StaticRouter } from 'react-router';
import { ArticleFrame } from '#app/ArticleFrame.tsx';
import { LoadFailurePage } from '#app/LoadFailurePage.tsx';
import { NotFoundRoute } from '#app/routes/NotFoundRoute.tsx';
import { QuotesRoute } from '#app/routes/QuotesRoute.tsx';
import { TextRoute } from '#app/routes/TextRoute.tsx';
import { LoadError } from '#data/load-error.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { parsePermalink, type UrlParts } from '#domain/permalink.ts';

/** The HTML of an article at a URL, with all that its search and fragment ask for. */
export function renderArticle(article: IndexedArticle, url: UrlParts): string {
  const parsed = parsePermalink(url);
  if (parsed === undefined) return render(<NotFoundRoute />);
  const { screen } = parsed.permalink;
  const isQuotes = screen.name === 'quotes' || screen.name === 'quotation';
  const frame = <ArticleFrame article={article} requested={parsed.permalink} ignored={parsed.ignored} />;
  return render(
    <Routes>
      <Route path="*" element={frame}>
        <Route path="*" element={isQuotes ? <QuotesRoute /> : <TextRoute />} />
      </Route>
    </Routes>,
  );
}

/** The HTML of the page that says what is wrong with a file. */
export function renderFault(message: string): string {
  const error = new LoadError('broken', 'articles/x.json', message);
  return render(<LoadFailurePage error={error} subject="article" isRetrying={false} onRetry={() => {}} />);
}

function render(page: ReactNode): string {
  return renderToString(<StaticRouter location="/">{page}</StaticRouter>);
}
