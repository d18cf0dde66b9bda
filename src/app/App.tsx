import { Route, Routes, useLocation } from 'react-router';
import { OPEN_PATH } from '#domain/open-path.ts';
import { ROUTE_PATHS } from '#domain/permalink.ts';
import { EMBED_ROUTE } from '#domain/quotation-paths.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ROUTE_PARTS } from './route-parts.ts';
import { ArticleRoute } from './routes/ArticleRoute.tsx';
import { NotFoundRoute } from './routes/NotFoundRoute.tsx';
import { SiteWay } from './SiteWay.tsx';
import { useReveal } from './use-reveal.ts';

const { Part: LibraryPart } = ROUTE_PARTS.library;
const { Part: TextPart } = ROUTE_PARTS.text;
const { Part: QuotesPart } = ROUTE_PARTS.quotes;
const { Part: OpenPart } = ROUTE_PARTS.open;
const { Part: EmbedPart } = ROUTE_PARTS.embed;

/** The whole application, inside a router and a query client. */
export function App() {
  useReveal();
  const { key, pathname, search } = useLocation();
  return (
    <ErrorBoundary place={`${key} ${pathname}${search}`}>
      <SiteWay>
        <Routes>
          <Route path={ROUTE_PATHS.library} element={<LibraryPart />} />
          <Route path={ROUTE_PATHS.text} element={<ArticleRoute />}>
            <Route index element={<TextPart />} />
            <Route path={ROUTE_PATHS.entity} element={<TextPart />} />
            <Route path={ROUTE_PATHS.country} element={<TextPart />} />
            <Route path={ROUTE_PATHS.quotes} element={<QuotesPart />} />
            <Route path={ROUTE_PATHS.quotation} element={<QuotesPart />} />
          </Route>
          <Route path={OPEN_PATH} element={<OpenPart />} />
          <Route path={EMBED_ROUTE} element={<EmbedPart />} />
          <Route path="*" element={<NotFoundRoute />} />
        </Routes>
      </SiteWay>
    </ErrorBoundary>
  );
}
