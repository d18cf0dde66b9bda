import { Search, Share } from 'lucide-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { TOPIC_IDS } from '#data/topic-vocabulary.ts';
import { checkPermalink, chosenEntity, resolveFragment } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { IgnoredParameter, Permalink } from '#domain/permalink.ts';
import { resolveQuotation } from '#domain/resolve-quotation.ts';
import { type ShareTarget, shareView } from '#domain/share-target.ts';
import { SEARCH_FIELD_ID } from '#features/quotations/search-field-id.ts';
import { CURRENT_MENTION_ID, PASSAGE_ID } from '#features/reader/anchor-ids.ts';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { Sidebar } from '#features/sidebar/Sidebar.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { LINK_NOTICE_ID } from '#ui/Notice.tsx';
import { useGo } from '#ui/use-go.ts';
import type { ArticleContext } from './article-context.ts';
import { BottomBar } from './BottomBar.tsx';
import { LinkNotices } from './LinkNotices.tsx';
import { ROUTE_PARTS } from './route-parts.ts';
import { Shell } from './Shell.tsx';
import type { Arrival } from './use-arrival.ts';
import { useSearchKey } from './use-search-key.ts';
import { useUnhurried } from './use-unhurried.ts';
import { isInView, ViewTabs, viewHref } from './ViewTabs.tsx';

const { Part: EntityPart } = ROUTE_PARTS.entity;

interface ArticleFrameProps {
  readonly article: IndexedArticle;
  readonly requested: Permalink;
  readonly ignored: readonly IgnoredParameter[];
  /** Where the article is from, if not from the network. */
  readonly notice?: ReactNode;
}

/** An article that has arrived: its masthead, sidebar and foot around the view that the URL names. */
export function ArticleFrame({ article, requested, ignored, notice }: ArticleFrameProps) {
  const { go } = useGo();
  const { state } = useLocation();
  // Who comes back to that step is not searching any more.
  const isSearch = useNavigationType() !== 'POP' && state === SEARCH_FIELD_ID;
  const checked = useMemo(() => checkPermalink(requested, article, TOPIC_IDS), [requested, article]);
  const permalink = useMemo(() => followLedger(article, checked.permalink), [article, checked]);
  // Beside the text the sidebar is what one steps with; beside the quotes a filter may take it a moment.
  const later = useUnhurried(permalink);
  const beside = isInView(permalink, 'quotes') ? later : permalink;
  const search = () => {
    const field = document.getElementById(SEARCH_FIELD_ID);
    if (field) field.focus();
    else go(viewHref(permalink, 'quotes'), { state: SEARCH_FIELD_ID });
  };
  useSearchKey(search);
  const entity = chosenEntity(article, permalink);
  const renderShare = useCallback(
    (target: ShareTarget) => <ShareButton article={article} target={target} />,
    [article],
  );
  const renderSidebar = useCallback(
    (close?: () => void) => (
      <Sidebar
        article={article}
        permalink={beside}
        onFollow={close}
        renderCard={(entity) => (
          <EntityPart as="card" article={article} permalink={beside} entity={entity} onFollow={close} />
        )}
      />
    ),
    [article, beside],
  );
  const sidebar = useMemo(() => renderSidebar(), [renderSidebar]);
  const context: ArticleContext = {
    article,
    permalink,
    arrival: arrivalOf(article, permalink),
    isSearch,
    renderShare,
  };
  return (
    <Shell
      title={article.article.headline}
      views={<ViewTabs permalink={permalink} />}
      actions={
        <>
          <IconButton label="Search quotations" icon={<Search />} onClick={search} />
          <ShareButton article={article} target={shareView(article, permalink)} icon={<Share />} />
        </>
      }
      aside={sidebar}
      foot={
        <>
          {entity !== undefined && (
            <EntityPart as="bar" article={article} permalink={permalink} entity={entity} />
          )}
          <BottomBar permalink={permalink} renderSidebar={renderSidebar} />
        </>
      }
    >
      {notice}
      <LinkNotices
        article={article}
        permalink={checked.permalink}
        ignored={[...ignored, ...checked.ignored]}
      />
      <Outlet context={context} />
    </Shell>
  );
}

/** A link to a quotation that was reworded shows the new wording; the notice above says so. */
function followLedger(article: IndexedArticle, permalink: Permalink): Permalink {
  if (permalink.screen.name !== 'quotation') return permalink;
  const found = resolveQuotation(article, permalink.screen.id);
  if (found.state !== 'reworded') return permalink;
  return { ...permalink, screen: { name: 'quotation', id: found.record.quotation.id } };
}

function arrivalOf(article: IndexedArticle, permalink: Permalink): Arrival {
  const { slug, screen, mention, fragment } = permalink;
  const page = `${slug} ${isInView(permalink, 'quotes') ? 'quotes' : 'text'}`;
  if (screen.name === 'passage') return { page, targetId: PASSAGE_ID, focusTarget: true };
  if (screen.name === 'quotation') {
    const isThere = article.recordById.has(screen.id);
    return { page, targetId: isThere ? screen.id : LINK_NOTICE_ID, focusTarget: true };
  }
  const target = resolveFragment(article, fragment);
  if ('id' in target) return { page, targetId: target.id, focusTarget: true };
  if (target.state !== 'none' && isInView(permalink, 'text'))
    return { page, targetId: LINK_NOTICE_ID, focusTarget: true };
  return { page, targetId: mention === undefined ? undefined : CURRENT_MENTION_ID, focusTarget: false };
}
