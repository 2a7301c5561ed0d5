import type { SourceTrouble } from "./sourceFinding.ts";

/** What a property of a `source.json` says, or why it can't stand. */
export type FieldReading = { readonly value: unknown } | { readonly trouble: SourceTrouble };
