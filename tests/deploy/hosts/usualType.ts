import { extname } from "node:path";

/** The type by which a host that can't be told serves a file: what everybody knows; all else is bytes. */
export const usualType = (file: string): string =>
  types[extname(file)] ?? "application/octet-stream";

const types: Readonly<Record<string, string>> = {
  ...{ ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8" },
  ...{ ".js": "text/javascript; charset=utf-8", ".json": "application/json" },
  ...{ ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8" },
  ...{ ".xml": "application/xml", ".svg": "image/svg+xml", ".png": "image/png" },
  ...{ ".woff2": "font/woff2", ".wasm": "application/wasm", ".zip": "application/zip" },
};
