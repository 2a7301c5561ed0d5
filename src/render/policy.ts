type Directives = Readonly<Record<string, readonly string[]>>;

/** Pages have neither scripts nor styles between their lines, so no hash has to be named. */
const ofEveryPage: Directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "object-src": ["'none'"],
};

/** The content-security policy of a page: that of every page, with what this one asks for in its place. */
export const policyOf = (own: Directives = {}): string =>
  Object.entries({ ...ofEveryPage, ...own })
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
