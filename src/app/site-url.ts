/** The public address of the site, set in the build by SITE_URL and its base path; without a slash at its end. */
const SITE_URL: string = import.meta.env.SITE_URL;

/** The full public address of a path within the site, which starts with a slash. */
export function siteUrl(path: string): string {
  return `${SITE_URL}${path}`;
}
