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

/** Below the text: where it happens. Fetched when the reader comes near. */
export function ArticlePictures(props: ArticlePicturesProps) {
  const hasCountries = props.article.article.entities.some(({ type }) => type === 'Country');
  return (
    hasCountries && (
      <NearbySection id={PICTURE_SECTIONS.where}>
        <LazyPicture name="the countries" load={loadWhere} props={props} />
      </NearbySection>
    )
  );
}

/** A section that fills itself once it is about to come into view. */
function NearbySection({ id, children }: { readonly id: string; readonly children: ReactNode }) {
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
    <section ref={section} id={id} className={styles.section} tabIndex={-1}>
      {isNear && children}
    </section>
  );
}
