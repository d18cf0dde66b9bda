import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PICTURE_SECTIONS } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import styles from './ArticlePictures.module.css';
import { LazyPicture } from './LazyPicture.tsx';

interface ArticlePicturesProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

const loadWhere = async () => (await import('./WherePicture.tsx')).WherePicture;

const loadWhen = async () => (await import('./WhenPicture.tsx')).WhenPicture;

/** Below the text: where it happens and when. Fetched when the reader comes near. */
export function ArticlePictures(props: ArticlePicturesProps) {
  const { entities, timeReferences = [] } = props.article.article;
  return (
    <>
      {entities.some(({ type }) => type === 'Country') && (
        <NearbySection id={PICTURE_SECTIONS.where} className={styles.where}>
          <LazyPicture name="the countries" load={loadWhere} props={props} />
        </NearbySection>
      )}
      {timeReferences.length > 0 && (
        <NearbySection id={PICTURE_SECTIONS.when} className={styles.when}>
          <LazyPicture name="the times" load={loadWhen} props={props} />
        </NearbySection>
      )}
    </>
  );
}

interface NearbySectionProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A section that fills itself once it is about to come into view. */
function NearbySection({ id, className, children }: NearbySectionProps) {
  const section = useRef<HTMLElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = section.current;
    if (element === null || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <section ref={section} id={id} className={className} tabIndex={-1}>
      {isNear && children}
    </section>
  );
}
