/** The bytes asked for, both ends included; `whole` where no single range is asked for. */
export type ByteRange =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly start: number; readonly end: number }
  | { readonly kind: "unsatisfiable" };

/** Reads a Range header against a file's size: `bytes=-8` of 100 bytes is 92 to 99. */
export function readRange(header: string | undefined, size: number): ByteRange {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return { kind: "whole" };
  if (first !== "" && last !== "" && Number(first) > Number(last)) return { kind: "whole" };

  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? { kind: "unsatisfiable" } : { kind: "part", start, end };
}
