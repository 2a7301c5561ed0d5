/** Said before anything else: a function that DuckDB lacks is an error, not something to download. */
export const beforeData: readonly string[] = [
  "SET autoload_known_extensions = false",
  "SET autoinstall_known_extensions = false",
];

/** Said once the tables are loaded and before any reader's question; the last can't be undone. */
export const afterData: readonly string[] = [
  "SET memory_limit = '512MB'",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];
