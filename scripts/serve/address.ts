/** What a request line asks for, before any file is looked at. */
export type RequestTarget =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "malformed" }
  | { readonly kind: "elsewhere" };

/**
 * Reads the target of a request: `/chumchon/en/?x=1` under the base `/chumchon/` is the path `en/`.
 * A path that climbs, hides or repeats a slash leads nowhere.
 */
export function readRequestTarget(target: string, base: string): RequestTarget {
  const [encoded = ""] = target.split(/[?#]/, 1);
  const path = decode(encoded);
  if (path === null) return { kind: "malformed" };
  if (`${path}/` === base) return { kind: "redirect", location: base };
  if (!path.startsWith(base)) return { kind: "elsewhere" };

  const inside = path.slice(base.length);
  const [last, ...folders] = inside.split("/").reverse();
  const isPlain = folders.every(isPlainName) && (last === "" || isPlainName(last));
  return isPlain ? { kind: "path", path: inside } : { kind: "elsewhere" };
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

const unsafe = /[\\\u0000-\u001f\u007f]/;

const isPlainName = (name = ""): boolean =>
  name !== "" && !unsafe.test(name) && (!name.startsWith(".") || name === ".well-known");
