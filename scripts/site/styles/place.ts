/** The styles of one page: what stands in it, by which name its policy allows that, and the file of them all. */
export interface PageStyles {
  readonly inside: string;
  readonly hash: string;
  readonly file: string;
}

/** The stylesheets that a page links, in their order. */
export const linkedSheets = (html: string): readonly string[] =>
  [...html.matchAll(links)].map(([, href]) => href as string);

/**
 * A page whose first screen is dressed by what stands in its head. The whole sheet comes last: a browser
 * waits for it only with what follows, and nothing does.
 */
export function placeStyles(html: string, { inside, hash, file }: PageStyles): string {
  let isFirst = true;
  const styled = html.replace(links, () => {
    const style = isFirst ? `<style>${inside}</style>` : "";
    isFirst = false;
    return style;
  });
  const end = styled.lastIndexOf("</body>");
  if (end < 0 || !styled.includes(ofFiles)) throw new Error(`no place for styles: ${file}`);
  return (
    styled.slice(0, end) +
    `<link rel="stylesheet" href="${file}">` +
    styled.slice(end)
  ).replace(ofFiles, `${ofFiles} '${hash}'`);
}

const links = /<link rel="stylesheet" href="([^"]+)">/g;
const ofFiles = "style-src 'self'";
