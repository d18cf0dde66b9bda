import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { spanLongitudes } from '#domain/country-extent.ts';
import {
  findNamedCapitals,
  linkCountries,
  listCountries,
  MOST_DRAWN_LINKS,
  type PicturedCountry,
} from '#domain/country-picture.ts';
import { describeCountries, describeLinks, describeShades } from '#domain/country-sentence.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { CountriesMapProps } from './CountriesMap.tsx';
import { CountriesTable } from './CountriesTable.tsx';
import { LazyPicture } from './LazyPicture.tsx';
import styles from './WherePicture.module.css';

const loadMap = async () => (await import('./CountriesMap.tsx')).CountriesMap;

interface WherePictureProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** The countries of an article on a map, and the same as a table. */
export function WherePicture({ article, permalink }: WherePictureProps) {
  const countries = listCountries(article);
  if (countries.length === 0) return null;
  const { screen } = permalink;
  const wide = isWide(countries);
  const map: CountriesMapProps = {
    article,
    permalink,
    focus: undefined,
    chosen: screen.name === 'country' ? screen.code : undefined,
    aspect: wide ? 11 / 25 : 3 / 4,
    onFollow: undefined,
  };
  return (
    <>
      <h2 className={styles.sentence}>{describeCountries(article, countries)}</h2>
      <div className={wide ? styles.stack : styles.pair}>
        <figure>
          <div className={wide ? styles.wideFrame : styles.frame}>
            <LazyPicture name="the map" load={loadMap} props={map} />
          </div>
          <figcaption className={styles.legend}>
            <p>
              {describeShades(countries)} {describeLinks(linkCountries(article), countries, MOST_DRAWN_LINKS)}
              {findNamedCapitals(article, REFERENCE_BY_CODE).size > 0 && (
                <>
                  {' '}
                  <RingSample /> marks a capital that the text names.
                </>
              )}
            </p>
            <p>Map: Natural Earth; borders imply no endorsement.</p>
          </figcaption>
        </figure>
        <CountriesTable article={article} permalink={permalink} />
      </div>
    </>
  );
}

function RingSample() {
  return (
    <svg className={styles.ring} viewBox="0 0 10 10" role="img" aria-label="A ring">
      <circle cx="5" cy="5" r="3.5" />
    </svg>
  );
}

/** Countries whose table is not longer than the map beside it. */
const MOST_BESIDE = 7;
/** In degrees of longitude: what spans more is shown on a map that is twice as wide as high. */
const WIDEST_BESIDE = 130;

function isWide(countries: readonly PicturedCountry[]): boolean {
  const places = countries
    .map(({ entity }) => REFERENCE_BY_CODE.get(entity.countryCode)?.at)
    .filter((at) => at !== undefined);
  return countries.length > MOST_BESIDE || spanLongitudes(places) > WIDEST_BESIDE;
}
