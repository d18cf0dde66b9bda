import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { COUNTRY_SHAPES } from '#data/world-map.ts';
import { filterByBoth } from '#domain/co-mentions.ts';
import { findNamedCapitals, linkCountries, listCountries } from '#domain/country-picture.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import styles from './CountriesMap.module.css';
import { type DrawnCountry, drawMap } from './map-drawing.ts';
import { useElementWidth } from './use-element-width.ts';

/** Until the map knows how wide it is. */
const FIRST_WIDTH = 340;

export interface CountriesMapProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** The code of the country that the map is framed on and that is marked; all of them without it. */
  readonly focus: string | undefined;
  readonly chosen: string | undefined;
  /** Its height as a share of its width. */
  readonly aspect: number;
  readonly onFollow: (() => void) | undefined;
}

/**
 * The countries of an article, shaded by their mentions. A picture for the eye and the pointer: the table of countries
 * beside it says the same and has the same links for the keyboard.
 */
export function CountriesMap({ article, permalink, focus, chosen, aspect, onFollow }: CountriesMapProps) {
  const { width, observe } = useElementWidth(FIRST_WIDTH);
  const size = { width, height: Math.round(width * aspect) };
  const countries = listCountries(article);
  const map = drawMap({
    shapes: COUNTRY_SHAPES,
    reference: REFERENCE_BY_CODE,
    countries,
    links: linkCountries(article).filter(({ codes }) => focus === undefined || codes.includes(focus)),
    capitals: findNamedCapitals(article, REFERENCE_BY_CODE),
    framed: focus === undefined ? countries.map(({ entity }) => entity.countryCode) : [focus],
    size,
  });
  const hrefOf = ({ country: { entity } }: DrawnCountry) =>
    formatPermalink({ ...permalink, screen: entityScreen(entity), mention: undefined, fragment: '' });
  const entityOf = new Map(countries.map(({ entity }) => [entity.countryCode, entity]));
  const linkHref = ([a, b]: readonly [string, string]) => {
    const [one, other] = [entityOf.get(a), entityOf.get(b)];
    const filter = one && other && filterByBoth(one, other);
    const screen = { name: 'quotes' } as const;
    return formatPermalink({
      ...permalink,
      screen,
      filter: filter ?? permalink.filter,
      mention: undefined,
      fragment: '',
    });
  };
  const renderCountry = (drawn: DrawnCountry) => (
    <Link
      key={drawn.country.entity.id}
      className={drawn.country.entity.countryCode === chosen ? styles.chosen : SHADES[drawn.shade]}
      to={hrefOf(drawn)}
      tabIndex={-1}
      onClick={onFollow}
    >
      <title>{`${drawn.country.entity.name}: ${drawn.country.mentions === 1 ? '1 mention' : `${drawn.country.mentions} mentions`}`}</title>
      {drawn.reach && <circle className={styles.reach} cx={drawn.reach.x} cy={drawn.reach.y} r="14" />}
      {drawn.path !== undefined && <path className={styles.shape} d={drawn.path} />}
      {drawn.spot && <circle className={styles.shape} cx={drawn.spot.x} cy={drawn.spot.y} r="5" />}
    </Link>
  );
  return (
    <svg ref={observe} className={styles.map} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path className={styles.land} d={map.land} />
      {map.countries.filter(({ reach }) => reach === undefined).map(renderCountry)}
      {map.links.map(({ link, path, width }) => (
        <Link
          key={link.codes.join(' ')}
          className={styles.link}
          to={linkHref(link.codes)}
          tabIndex={-1}
          onClick={onFollow}
        >
          <title>
            {`${link.codes.map((code) => entityOf.get(code)?.name).join(' and ')}: together in ${link.quotations === 1 ? '1 quotation' : `${link.quotations} quotations`}`}
          </title>
          <path className={styles.reach} d={path} strokeWidth="14" />
          <path className={styles.line} d={path} strokeWidth={width} />
        </Link>
      ))}
      {/* Above the lines, whose ends would take the place of a small country. */}
      {map.countries.filter(({ reach }) => reach !== undefined).map(renderCountry)}
      {map.labels.map(({ key, text, x, y }) => (
        <text key={key} className={key.startsWith('capital') ? styles.capitalName : styles.name} x={x} y={y}>
          {text}
        </text>
      ))}
      {map.capitals.map(({ key, x, y }) => (
        <circle key={key} className={styles.capital} cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
}

const SHADES = { 1: styles.shade1, 2: styles.shade2, 3: styles.shade3, 4: styles.shade4 };
