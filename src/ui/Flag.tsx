import styles from './Flag.module.css';

/** A country's flag, from the package country-flag-icons; decoration beside the country's name. */
export function Flag({ code }: { readonly code: string }) {
  return (
    <img
      className={styles.flag}
      src={`${import.meta.env.BASE_URL}flags/${code}.png`}
      alt=""
      width="21"
      height="14"
      loading="lazy"
    />
  );
}
