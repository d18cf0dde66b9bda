import { useMemo } from 'react';
import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { useUnhurried } from '#app/use-unhurried.ts';
import { TopicLanes } from '#features/pictures/TopicLanes.tsx';
import { QuotationBrowser } from '#features/quotations/QuotationBrowser.tsx';
import { PLAIN_LIMIT, QuotationTimeline } from '#features/quotations/QuotationTimeline.tsx';
import { useToggleValue } from '#features/quotations/use-toggle-value.ts';
import { usePart } from '#ui/use-part.ts';

const loadLongList = async () => (await import('#features/quotations/LongTimeline.tsx')).LongTimeline;

/**
 * /articles/<slug>/quotes, and with one quotation in focus. What is chosen and how many quotations are left shows at
 * once; the pictures and the timeline follow (docs/decisions/0065).
 */
export function QuotesRoute() {
  const { article, permalink, arrival, isSearch, renderShare } = useOutletContext<ArticleContext>();
  const unhurried = useUnhurried(permalink);
  const isLong = article.records.length > PLAIN_LIMIT;
  const list = usePart(loadLongList, isLong);
  const isThere = unhurried === permalink && (!isLong || list.part !== undefined || list.hasFailed);
  useArrival(isThere ? arrival : undefined);
  const head = useMemo(() => <PageHead article={article} permalink={unhurried} />, [article, unhurried]);
  const toggle = useToggleValue(permalink);
  const picture = useMemo(
    () => <TopicLanes article={article} permalink={unhurried} onToggle={(topic) => toggle('topic', topic)} />,
    [article, unhurried, toggle],
  );
  const timeline = useMemo(
    () => (
      <QuotationTimeline
        article={article}
        permalink={unhurried}
        renderShare={renderShare}
        LongList={list.part}
      />
    ),
    [article, unhurried, renderShare, list.part],
  );
  return (
    <>
      {head}
      <QuotationBrowser
        article={article}
        permalink={permalink}
        isSearch={isSearch}
        renderShare={renderShare}
        picture={picture}
        timeline={timeline}
      />
    </>
  );
}
