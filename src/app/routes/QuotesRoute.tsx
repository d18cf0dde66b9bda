import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { useArrival } from '#app/use-arrival.ts';
import { QuotationBrowser } from '#features/quotations/QuotationBrowser.tsx';

/** /articles/<slug>/quotes, and with one quotation in focus. */
export function QuotesRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  useArrival(arrival);
  return (
    <>
      <title>{`Quotations in: ${article.article.headline} · Communiqué`}</title>
      <QuotationBrowser article={article} permalink={permalink} renderShare={renderShare} />
    </>
  );
}
