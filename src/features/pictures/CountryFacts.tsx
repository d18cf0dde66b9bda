import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import type { Entity } from '#domain/entity.ts';
import styles from './CountryFacts.module.css';
import type { EntityDetailsProps } from './EntityDetails.tsx';
import { LazyPicture } from './LazyPicture.tsx';
import { Nearby } from './Nearby.tsx';

const loadMap = async () => (await import('./CountriesMap.tsx')).CountriesMap;
const ASPECT = 11 / 16;

interface CountryFactsProps extends EntityDetailsProps {
  readonly entity: Extract<Entity, { type: 'Country' }>;
}

/** Reference data of a country, labelled as from outside the article, and a map of where it lies. */
export function CountryFacts({ article, permalink, entity, onFollow }: CountryFactsProps) {
  const code = entity.countryCode;
  const facts = REFERENCE_BY_CODE.get(code);
  if (facts === undefined) return null;
  const { capital, region, subregion, alpha3, name } = facts;
  return (
    <section>
      <h3 className={styles.title}>Reference data, not from the article</h3>
      <dl className={styles.facts}>
        <dt>Usual name</dt>
        <dd>{name}</dd>
        <dt>Capital</dt>
        <dd>{capital ?? 'none'}</dd>
        <dt>Region</dt>
        <dd>{subregion === undefined ? region : `${subregion}, ${region}`}</dd>
        <dt>ISO 3166-1</dt>
        <dd>
          {code}, {alpha3}
        </dd>
      </dl>
      <figure>
        <Nearby className={styles.frame}>
          <LazyPicture
            name="the map"
            load={loadMap}
            props={{ article, permalink, focus: code, chosen: code, aspect: ASPECT, onFollow }}
          />
        </Nearby>
        <figcaption className={styles.source}>Map: Natural Earth; borders imply no endorsement.</figcaption>
      </figure>
    </section>
  );
}
