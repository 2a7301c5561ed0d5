import type { Finding } from "../../src/words/reading/finding.ts";
import { published } from "../publication.ts";

/** What was published with a table besides its rows. */
export const findingsOf = (id: string): readonly Finding[] =>
  published.catalog.tables.find((table) => table.id === id)?.findings ?? [];
