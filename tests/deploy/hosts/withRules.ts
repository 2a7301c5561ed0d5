import { join } from "node:path";
import { isFile, isFolder, movedTo, notFound, type StandIn, textOf } from "./answer.ts";
import { headersOf } from "./headerRules.ts";
import { usualType } from "./usualType.ts";

/** Cloudflare Pages: pages lose their ending, the nearest `404.html` answers for what is missing. */
export const cloudflare: StandIn = (root) => {
  const answer = withRules(root, (path) => {
    const folders = path.split("/").slice(1, -1);
    return Array.from({ length: folders.length + 1 }, (_, i) =>
      join(root, ...folders.slice(0, folders.length - i), "404.html"),
    ).find(isFile);
  });
  return (path) =>
    path.endsWith(".html") && isFile(join(root, path))
      ? movedTo(308, path.replace(/(?:index)?\.html$/, ""))
      : answer(path);
};

/** Netlify: the `404.html` at the root of all, unless `_redirects` names another by the status 404. */
export const netlify: StandIn = (root) => withRules(root, () => join(root, "404.html"));

/** What both share: `_headers`, `_redirects`, folders with a slash, and files that are given whole alone. */
function withRules(
  root: string,
  missingPage: (path: string) => string | undefined,
): ReturnType<StandIn> {
  const rules = textOf(join(root, "_headers"));
  const moved = textOf(join(root, "_redirects"))
    .split("\n")
    .map((line) => line.split(/\s+/));
  return (path) => {
    const [, to = "", status = ""] = moved.find(([from = ""]) => fits(from, path)) ?? [];
    if (/^30\d$/.test(status)) return movedTo(Number(status), to);
    if (!path.endsWith("/") && isFolder(join(root, path))) return movedTo(308, `${path}/`);
    const own = path.endsWith("/") ? `${path}index.html` : path;
    const headers = {
      "Cache-Control": "public, max-age=0, must-revalidate",
      ...Object.fromEntries([...headersOf(rules, path)].map(([name, [one = ""]]) => [name, one])),
    };
    if (!isFile(join(root, own)) || /^\/_(?:headers|redirects)$/.test(path))
      return notFound(status === "404" ? join(root, to) : missingPage(path), headers);
    return {
      ...{ status: 200, file: join(root, own) },
      headers: { ...headers, "Content-Type": usualType(own) },
    };
  };
}

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith("/*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
