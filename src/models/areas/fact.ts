import type { Say } from "../../charts/chart.ts";
import { words } from "../../i18n/text.ts";
import type { Statement } from "../../words/subject/statement.ts";
import type { Link } from "../site/link.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";
import { workingText } from "../../i18n/workingText.ts";

/** One thing that is known of something, or known not to be stated, with the way to its raw rows. */
export interface Fact {
  readonly label: string;
  /** As it is read: 1,234 คน; “ไม่ได้ระบุ” where no source says. */
  readonly value: string;
  readonly kind: Statement["kind"];
  /** How a derived value follows from others. */
  readonly working: string | null;
  /** The time it holds for, or another remark in a few words. */
  readonly note: string | null;
  readonly links: readonly Link[];
}

/** Says a statement in words; `show` writes its value with its unit. */
export function factOf(
  label: string,
  statement: Statement,
  { language }: Pick<Say, "language">,
  show: (value: number) => string,
  note: string | null = null,
): Fact {
  if (statement.kind === "notStated")
    return {
      label,
      value: words[language].notStated,
      kind: "notStated",
      working: null,
      note,
      links: [],
    };
  return {
    label,
    value: show(statement.value),
    kind: statement.kind,
    working: statement.kind === "derived" ? workingText(statement.working, language) : null,
    note,
    links: sourceLinks(statement.from, language),
  };
}
