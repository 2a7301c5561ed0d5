type Directives = Readonly<Record<string, readonly string[]>>;

/** Pages have no scripts between their lines, so no hash of these has to be named. */
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

/** All styles of a page as one, and its hash where the policy of the page says what styles may be. */
export function withOneStyle(html: string, hashOf: (style: string) => string): string {
  const style = [...html.matchAll(styles)].map(([, text]) => text).join("");
  if (style === "" || !html.includes(ofFiles)) return html;
  let isFirst = true;
  return html.replace(ofFiles, `${ofFiles} '${hashOf(style)}'`).replace(styles, () => {
    const kept = isFirst ? `<style>${style}</style>` : "";
    isFirst = false;
    return kept;
  });
}

const styles = /<style>(.*?)<\/style>/gs;
const ofFiles = "style-src 'self'";
