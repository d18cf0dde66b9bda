import { Search, Share } from 'lucide-react';
import { Outlet, useNavigate } from 'react-router';
import { TOPIC_IDS } from '#data/topic-vocabulary.ts';
import { checkPermalink, resolveFragment } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { IgnoredParameter, Permalink } from '#domain/permalink.ts';
import { type ShareTarget, shareView } from '#domain/share-target.ts';
import { SEARCH_FIELD_ID } from '#features/quotations/SearchField.tsx';
import { CURRENT_MENTION_ID } from '#features/reader/ReaderRun.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { MentionBar } from '#features/sidebar/MentionBar.tsx';
import { Sidebar } from '#features/sidebar/Sidebar.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import type { ArticleContext } from './article-context.ts';
import { BottomBar } from './BottomBar.tsx';
import { LinkNotices } from './LinkNotices.tsx';
import { Shell } from './Shell.tsx';
import { StoredCopyNotice } from './StoredCopyNotice.tsx';
import type { Arrival } from './use-arrival.ts';
import { useSearchKey } from './use-search-key.ts';
import { isInView, ViewTabs, viewHref } from './ViewTabs.tsx';

interface ArticleFrameProps {
  readonly article: IndexedArticle;
  readonly requested: Permalink;
  readonly ignored: readonly IgnoredParameter[];
}

const renderShare = (target: ShareTarget) => <ShareButton target={target} />;

/** An article that has arrived: its masthead, sidebar and foot around the view that the URL names. */
export function ArticleFrame({ article, requested, ignored }: ArticleFrameProps) {
  const navigate = useNavigate();
  const checked = checkPermalink(requested, article, TOPIC_IDS);
  const { permalink } = checked;
  const search = () => {
    if (!isInView(permalink, 'quotes')) void navigate(viewHref(permalink, 'quotes'));
    requestAnimationFrame(() => document.getElementById(SEARCH_FIELD_ID)?.focus());
  };
  useSearchKey(search);
  const context: ArticleContext = {
    article,
    permalink,
    arrival: arrivalOf(article, permalink),
    renderShare,
  };
  return (
    <Shell
      title={article.article.headline}
      views={<ViewTabs permalink={permalink} />}
      actions={
        <>
          <IconButton label="Search the quotations" icon={<Search />} onClick={search} />
          <ShareButton target={shareView(article, permalink)} icon={<Share />} />
        </>
      }
      aside={<Sidebar article={article} permalink={permalink} />}
      foot={
        <>
          <MentionBar article={article} permalink={permalink} />
          <BottomBar
            permalink={permalink}
            renderSidebar={(close) => <Sidebar article={article} permalink={permalink} onFollow={close} />}
          />
        </>
      }
    >
      <StoredCopyNotice slug={permalink.slug} />
      <LinkNotices article={article} permalink={permalink} ignored={[...ignored, ...checked.ignored]} />
      <Outlet context={context} />
    </Shell>
  );
}

function arrivalOf(article: IndexedArticle, permalink: Permalink): Arrival {
  const { slug, screen, mention, fragment } = permalink;
  const page = `${slug} ${isInView(permalink, 'quotes') ? 'quotes' : 'text'}`;
  if (screen.name === 'quotation') return { page, targetId: screen.id, focusTarget: true };
  const target = resolveFragment(article, fragment);
  if ('id' in target) return { page, targetId: target.id, focusTarget: true };
  return { page, targetId: mention === undefined ? undefined : CURRENT_MENTION_ID, focusTarget: false };
}
