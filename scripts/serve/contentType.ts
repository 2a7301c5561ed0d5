import { extname } from "node:path";

/** The type by which a file is served: `charts/x.svg` → `image/svg+xml`. */
export const contentTypeOf = (path: string): string =>
  contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";

/** Whether compressing on the way is worth it: text is, pictures and archives are not. */
export const isCompressible = (contentType: string): boolean =>
  /^text\/|[/+](json|javascript|xml)\b/.test(contentType);

const utf8 = "; charset=utf-8";

/** The type of each ending, the dot included. */
export const contentTypes: Readonly<Record<string, string>> = {
  ".html": `text/html${utf8}`,
  ".css": `text/css${utf8}`,
  ".js": `text/javascript${utf8}`,
  ".mjs": `text/javascript${utf8}`,
  ".json": `application/json${utf8}`,
  ".jsonld": `application/ld+json${utf8}`,
  ".jsonl": `application/jsonl${utf8}`,
  ".map": `application/json${utf8}`,
  ".geojson": `application/geo+json${utf8}`,
  ".webmanifest": `application/manifest+json${utf8}`,
  ".csv": `text/csv${utf8}`,
  ".txt": `text/plain${utf8}`,
  ".cff": `text/yaml${utf8}`,
  ".md": `text/markdown${utf8}`,
  ".xml": `application/xml${utf8}`,
  ".atom": `application/atom+xml${utf8}`,
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".pdf": "application/pdf",
  ".parquet": "application/vnd.apache.parquet",
  ".arrow": "application/vnd.apache.arrow.stream",
};
