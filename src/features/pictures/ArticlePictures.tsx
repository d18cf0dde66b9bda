import { PICTURE_SECTIONS } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import styles from './ArticlePictures.module.css';
import { LazyPicture } from './LazyPicture.tsx';
import { Nearby } from './Nearby.tsx';

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
        <Nearby id={PICTURE_SECTIONS.where} className={styles.where}>
          <LazyPicture name="the countries" load={loadWhere} props={props} />
        </Nearby>
      )}
      {timeReferences.length > 0 && (
        <Nearby id={PICTURE_SECTIONS.when} className={styles.when}>
          <LazyPicture name="the times" load={loadWhen} props={props} />
        </Nearby>
      )}
    </>
  );
}
