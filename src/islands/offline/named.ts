/**
 * The files that a page, stylesheet or script needs to be whole without a network, found by how a
 * build writes them: what it links and imports, now or when a reader asks, and the table that a
 * page's script reads. A name that leads nowhere is no harm. A font is kept once a page has fetched
 * it, for a phone needs one of two; so is what searches, as its index is.
 */
export function namedFiles(text: string, root: URL): string[] {
  const built = [...text.matchAll(/(?:_astro\/|["'`(]\.\/)([\w.~$@+-]+\.(?:js|css))/g)];
  const tables = [...text.matchAll(/"(data\/[0-9a-f]{12,}\/[\w.-]+\.parquet)"/g)];
  const paths = [
    ...built
      .filter(([, name]) => !/^search(?!Key)/.test(name!))
      .map(([, name]) => `_astro/${name}`),
    ...tables.map(([, path]) => path as string),
  ];
  return [...new Set(paths)].map((path) => new URL(path, root).href);
}

export const mayName = (contentType: string): boolean =>
  /^text\/(html|css|javascript)/.test(contentType);

/** Whether a page has a script besides that of every page. */
export const hasTools = (html: string): boolean =>
  (html.match(/<script type="module"/g) ?? []).length > 1;
