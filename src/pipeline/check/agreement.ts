import type { ReadingContext } from "../../schema/declare/column.ts";
import type { BoundRestatement } from "./binding.ts";
import type { CodedReader, Run } from "./columnReader.ts";
import { ownText } from "../read/ownText.ts";

/** Compares what a column says again with what it restates, remembering which pairs agree. */
export interface Agreement {
  /** Refuses the records of a run in which the two contradict each other. */
  readonly check: (run: Run) => void;
  /** To be called when the codes of the restated column begin again. */
  readonly forget: () => void;
}

export function createAgreement(
  { restatement, index }: BoundRestatement,
  restated: CodedReader,
  context: ReadingContext,
): Agreement {
  let lastAgreed: string[] = [];
  let agreed: Set<string>[] = [];

  function check({ records, from, count, row, refused }: Run): void {
    const ids = restated.ids();
    const texts = restated.texts();
    for (let i = 0; i < count; i++) {
      const id = ids[row + i]!;
      if (refused[i] === 1 || id < 0) continue;
      const cell = records[from + i]!.cells[index] ?? "";
      if (lastAgreed[id] === cell) continue;
      if (!agreed[id]?.has(cell) && !judge(cell, id, texts[id]!)) refused[i] = 1;
    }
  }

  function judge(cell: string, id: number, text: string): boolean {
    const own = ownText(cell);
    if (restatement.judge(own, text, context) !== null) return false;
    (agreed[id] ??= new Set()).add(own);
    lastAgreed[id] = own;
    return true;
  }

  function forget(): void {
    lastAgreed = [];
    agreed = [];
  }

  return { check, forget };
}
