/** The version of the file formats that this code writes and the only one that it reads. */
export const SCHEMA_VERSION = 1;
