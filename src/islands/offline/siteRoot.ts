/**
 * Where the site stands: the scope of its worker, and part of the names of its caches. Said here again, for the
 * script of every page has no use for the other addresses.
 */
export const siteRoot = import.meta.env.BASE_URL.replace(/\/?$/, "/");
