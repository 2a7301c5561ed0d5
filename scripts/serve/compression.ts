import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type ContentEncoding = "br" | "gzip";

/** The best encoding the browser takes, or null: `gzip;q=0.5, br` → `br`; `br;q=0` → null. */
export function negotiateEncoding(acceptEncoding: string | undefined): ContentEncoding | null {
  const accepted = new Map((acceptEncoding ?? "").split(",").map(readPreference));
  const isAccepted = (name: ContentEncoding) => (accepted.get(name) ?? accepted.get("*") ?? 0) > 0;
  return (["br", "gzip"] as const).find(isAccepted) ?? null;
}

function readPreference(text: string): [name: string, quality: number] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, quality === undefined ? 1 : Number(quality.slice(2))];
}

/** Compresses and remembers: the same `key` answers the same bytes until the file changes its own. */
export function createCompressor(): (
  key: string,
  encoding: ContentEncoding,
  read: () => Promise<Buffer>,
) => Promise<Buffer> {
  const known = new Map<string, Promise<Buffer>>();
  return (key, encoding, read) => {
    const name = `${encoding} ${key}`;
    const bytes = known.get(name) ?? read().then(compress[encoding]);
    known.set(name, bytes);
    bytes.catch(() => known.delete(name));
    return bytes;
  };
}

// Quick rather than smallest: a reader waits for the first answer.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compress: Readonly<Record<ContentEncoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotliOptions),
  gzip: (bytes) => promisify(gzip)(bytes),
};
