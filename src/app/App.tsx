import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ROUTE_PATHS } from '#domain/permalink.ts';
import { EMBED_ROUTE } from '#domain/quotation-paths.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ArticleRoute } from './routes/ArticleRoute.tsx';
import { LibraryRoute } from './routes/LibraryRoute.tsx';
import { NotFoundRoute } from './routes/NotFoundRoute.tsx';
import { QuotesRoute } from './routes/QuotesRoute.tsx';
import { TextRoute } from './routes/TextRoute.tsx';

const EmbedRoute = lazy(async () => {
  const { EmbedRoute } = await import('./routes/EmbedRoute.tsx');
  return { default: EmbedRoute };
});

/** The whole application, inside a router and a query client. */
export function App() {
  return (
    <ErrorBoundary>
      <Routes>
        <Route path={ROUTE_PATHS.library} element={<LibraryRoute />} />
        <Route path={ROUTE_PATHS.text} element={<ArticleRoute />}>
          <Route index element={<TextRoute />} />
          <Route path={ROUTE_PATHS.entity} element={<TextRoute />} />
          <Route path={ROUTE_PATHS.country} element={<TextRoute />} />
          <Route path={ROUTE_PATHS.quotes} element={<QuotesRoute />} />
          <Route path={ROUTE_PATHS.quotation} element={<QuotesRoute />} />
        </Route>
        <Route
          path={EMBED_ROUTE}
          element={
            <Suspense>
              <EmbedRoute />
            </Suspense>
          }
        />
        <Route path="*" element={<NotFoundRoute />} />
      </Routes>
    </ErrorBoundary>
  );
}
