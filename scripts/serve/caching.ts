const year = 31_536_000;

/** A name that carries its content's hash never changes; anything else is asked for again each time. */
export const cachingOf = (path: string): string =>
  isNamedByContent(path) ? `public, max-age=${year}, immutable` : "no-cache";

const isNamedByContent = (path: string): boolean =>
  path.startsWith("_astro/") || (path.match(/[0-9a-f]{12,}/g) ?? []).some(isHash);

/** A long run of digits alone may be a code or a date. */
const isHash = (text: string): boolean => /[a-f]/.test(text) && /[0-9]/.test(text);
