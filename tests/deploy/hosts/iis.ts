import { extname, join } from "node:path";
import { parseDocument } from "htmlparser2";
import { isFile, isFolder, movedTo, notFound, type StandIn, textOf } from "./answer.ts";

/**
 * IIS with the `web.config` of the site's folder: a file without a type is none. A page that it runs for a missing one
 * (ExecuteURL) is answered as if found; the path of a file counts from the root of the host.
 */
export const iis: StandIn = (root, base) => {
  const places = settingsOf(textOf(join(root, base, "web.config")), base);
  const types = new Map([
    ...([[".html", "text/html"], [".css", "text/css"]] as const), // prettier-ignore
    ...(places[0]?.types ?? []),
  ]);
  return (path) => {
    const settings = places.filter(({ under }) => path.startsWith(under));
    const headers = headersUnder(settings);
    if (!path.endsWith("/") && isFolder(join(root, path))) return movedTo(301, `${path}/`, headers);
    const own = path.endsWith("/") ? `${path}index.html` : path;
    const type = types.get(extname(own));
    if (type !== undefined && isFile(join(root, own)) && path !== `${base}web.config`)
      return {
        ...{ status: 200, file: join(root, own), parts: true },
        headers: { ...headers, "Content-Type": type },
      };
    const [page = "", mode] = settings.flatMap(({ missing }) => missing ?? []).slice(-2);
    const file = join(root, ...page.split(/[\\/]/));
    return { ...notFound(file, headers), ...(mode !== "File" && { status: 200 }) };
  };
};

interface Settings {
  readonly under: string;
  readonly types: ReadonlyMap<string, string>;
  readonly added: ReadonlyMap<string, string>;
  readonly taken: readonly string[];
  readonly missing?: readonly [string, string];
}

function headersUnder(settings: readonly Settings[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { taken, added } of settings) {
    for (const name of taken) headers.delete(name);
    for (const [name, value] of added) headers.set(name, value);
  }
  return Object.fromEntries(headers);
}

type Node = ReturnType<typeof parseDocument>["children"][number];
type Tag = Extract<Node, { attribs: unknown }>;

const tags = (of: { readonly children: readonly Node[] }, name: string): Tag[] =>
  of.children.filter((child): child is Tag => "attribs" in child && child.name === name);
const inside = (of: Tag, ...names: readonly string[]): Tag[] =>
  names.reduce((found, name) => found.flatMap((one) => tags(one, name)), [of]);
const said = (name: string) => (tag: Tag) => tag.attribs[name] ?? "";

/** What `web.config` sets for the whole folder, then for each `location` of it. */
function settingsOf(config: string, base: string): Settings[] {
  const whole = tags(parseDocument(config, { xmlMode: true }), "configuration");
  return whole
    .flatMap((tag) => [tag, ...inside(tag, "location")])
    .map((place) => {
      const set = (...names: string[]) => inside(place, "system.webServer", ...names);
      const [page] = set("httpErrors", "error");
      return {
        under: base + (place.attribs["path"] ? `${place.attribs["path"]}/` : ""),
        types: pairs(set("staticContent", "mimeMap"), "fileExtension", "mimeType"),
        added: new Map([
          ...pairs(set("httpProtocol", "customHeaders", "add"), "name", "value"),
          ...set("staticContent", "clientCache").map(
            (tag) => ["Cache-Control", caching(tag)] as const,
          ),
        ]),
        taken: set("httpProtocol", "customHeaders", "remove").map(said("name")),
        ...(page && { missing: [said("path")(page), said("responseMode")(page)] as const }),
      };
    });
}

const pairs = (all: readonly Tag[], key: string, value: string) =>
  new Map(all.map((tag) => [said(key)(tag), said(value)(tag)]));

const caching = (tag: Tag): string =>
  said("cacheControlMode")(tag) === "UseMaxAge"
    ? `max-age=31536000, ${said("cacheControlCustom")(tag)}`
    : "no-cache";
