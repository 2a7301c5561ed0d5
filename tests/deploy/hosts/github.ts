import { join } from "node:path";
import { isFile, isFolder, movedTo, notFound, type StandIn } from "./answer.ts";
import { usualType } from "./usualType.ts";

/**
 * GitHub Pages: a repository under the path of its project. Without `.nojekyll` what begins with `_` or a dot is left out;
 * no header can be set, and one page stands for all that are missing.
 */
export const github: StandIn = (root, base) => {
  const keepsAll = isFile(join(root, ".nojekyll"));
  const headers = { "Cache-Control": "max-age=600", "Access-Control-Allow-Origin": "*" };
  return (path) => {
    if (!path.startsWith(base)) return notFound(undefined, headers);
    const own = path.slice(base.length);
    const isLeftOut = !keepsAll && /(^|\/)[_.]/.test(own);
    if (!isLeftOut && !/\/$|^$/.test(own) && isFolder(join(root, own)))
      return movedTo(301, `${path}/`);
    const file = [own, `${own}.html`, `${own}index.html`].find((file) => isFile(join(root, file)));
    if (isLeftOut || file === undefined) return notFound(join(root, "404.html"), headers);
    return {
      ...{ status: 200, file: join(root, file), parts: true },
      headers: { ...headers, "Content-Type": usualType(file) },
    };
  };
};
