import { createKeySet, type KeyHash } from "./keySet.ts";

/** Where the row with a key stands. */
export interface KeyPlace {
  readonly file: string;
  readonly line: number;
}

/** The keys of a table's rows so far, over all its files, which are read one after the other. */
export interface TableKeys {
  /** Rows added from now on are of this file. */
  readonly open: (file: string) => void;
  /** Where the same key was added before; null for a new one, which is then kept. */
  readonly add: (key: KeyHash, line: number) => KeyPlace | null;
}

/** Lines of all files are counted on, so that one number keeps both. */
export function createTableKeys(): TableKeys {
  const keys = createKeySet();
  const files: { readonly file: string; readonly offset: number }[] = [];
  let offset = 0;
  let last = 0;

  function open(file: string): void {
    offset = last;
    files.push({ file, offset });
  }

  function add(key: KeyHash, line: number): KeyPlace | null {
    last = Math.max(last, offset + line);
    const earlier = keys.add(key, offset + line);
    if (earlier === 0) return null;
    const { file, offset: own } = files.findLast((one) => one.offset < earlier)!;
    return { file, line: earlier - own };
  }

  return { open, add };
}
