import {
  describeCountries,
  linkCountries,
  listCountries,
  MOST_DRAWN_LINKS,
} from '#domain/country-picture.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { CountriesMapProps } from './CountriesMap.tsx';
import { CountriesTable } from './CountriesTable.tsx';
import { LazyPicture } from './LazyPicture.tsx';
import styles from './WherePicture.module.css';

const loadMap = async () => (await import('./CountriesMap.tsx')).CountriesMap;
const SIZE = { width: 440, height: 330 };

interface WherePictureProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** The countries of an article on a map, and the same as a table. */
export function WherePicture({ article, permalink }: WherePictureProps) {
  const countries = listCountries(article);
  if (countries.length === 0) return null;
  const { screen } = permalink;
  const map: CountriesMapProps = {
    article,
    permalink,
    focus: undefined,
    chosen: screen.name === 'country' ? screen.code : undefined,
    size: SIZE,
    onFollow: undefined,
  };
  const links = linkCountries(article).length;
  return (
    <>
      <h2 className={styles.sentence}>{describeCountries(article, countries)}</h2>
      <div className={styles.pair}>
        <figure>
          <div className={styles.frame}>
            <LazyPicture name="the map" load={loadMap} props={map} />
          </div>
          <figcaption className={styles.legend}>
            The stronger its shade, the more often a country is mentioned.
            {links > 0 && ' The thicker a line, the more quotations name both its ends.'}
            {links > MOST_DRAWN_LINKS && ` Only the ${MOST_DRAWN_LINKS} thickest are drawn.`} A ring is a
            capital that the text names. Map: Natural Earth; borders imply no endorsement.
          </figcaption>
        </figure>
        <CountriesTable article={article} permalink={permalink} />
      </div>
    </>
  );
}
