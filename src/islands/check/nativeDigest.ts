import type { Hash } from "../../pipeline/read/sha256.ts";
import { sha256Hex } from "../shared/sha256Hex.ts";

/** A digest that the browser works out beside the reading. */
export interface NativeDigest {
  /** What the reader is handed; it is told nothing, and answers once {@link NativeDigest.whole} has come. */
  readonly hash: Hash;
  readonly whole: Promise<void>;
}

/** The browser takes all bytes at once: more of them would hold too much memory. */
const mostBytes = 96 * 2 ** 20;

/** Null where the browser offers no digest, or the file is too long for it: then the reader's own is used. */
export function nativeDigest(content: Blob): NativeDigest | null {
  if (content.size > mostBytes || !globalThis.crypto?.subtle) return null;
  let hex: string | null = null;
  const whole = content
    .arrayBuffer()
    .then(sha256Hex)
    .then((digest) => {
      hex = digest;
    });
  // A file that can't be read is told by its reader, who may stop before this is waited for.
  whole.catch(() => {});
  return {
    whole,
    hash: {
      update: () => {},
      digest: () => {
        if (hex === null) throw new Error("digest asked before it was there");
        return hex;
      },
    },
  };
}
