import type { CodedReader, NumericReader } from "./columnReader.ts";
import { addHashes, addNumber, beginKey, endKey, hashText } from "./keyHash.ts";
import { lanes, type KeyHash } from "./keySet.ts";
import type { KeyPlace, TableKeys } from "./tableKeys.ts";

/** Looks for rows that share a key. */
export interface KeyCheck {
  /** Where an earlier row has the key of this one; null when there is none. */
  readonly add: (row: number, line: number) => KeyPlace | null;
  /** To be called when the codes of the columns begin again. */
  readonly forget: () => void;
}

/** A column of the key: adds its part of a row's key to the hash. */
interface KeyPart {
  readonly add: (key: KeyHash, row: number) => void;
  readonly forget: () => void;
}

export function createKeyCheck(
  readers: readonly (CodedReader | NumericReader)[],
  keys: TableKeys,
): KeyCheck {
  const parts = readers.map((reader) =>
    "ids" in reader ? codedPart(reader) : numericPart(reader),
  );
  const key: KeyHash = new Uint32Array(lanes);

  function add(row: number, line: number): KeyPlace | null {
    beginKey(key);
    for (const part of parts) part.add(key, row);
    endKey(key);
    return keys.add(key, line);
  }

  return { add, forget: () => parts.forEach((part) => part.forget()) };
}

/** Each text is hashed once a group. */
function codedPart({ ids, texts }: CodedReader): KeyPart {
  let hashes = new Uint32Array(1024);
  let hashed = 0;

  function add(key: KeyHash, row: number): void {
    const id = ids()[row]!;
    if (id < 0) addNumber(key, NaN);
    else {
      if (id >= hashed) hashUpTo(id);
      addHashes(key, hashes, id * lanes);
    }
  }

  function hashUpTo(id: number): void {
    while (hashes.length < (id + 1) * lanes) {
      const wider = new Uint32Array(hashes.length * 2);
      wider.set(hashes);
      hashes = wider;
    }
    for (; hashed <= id; hashed++) hashText(texts()[hashed]!, hashes, hashed * lanes);
  }

  return { add, forget: () => (hashed = 0) };
}

const numericPart = ({ numbers }: NumericReader): KeyPart => ({
  add: (key, row) => addNumber(key, numbers()[row]!),
  forget: () => {},
});
