import type { SqlType } from "../../schema/declare/field.ts";
import type { Text } from "../../words/text/language.ts";

/** A column as it was declared at a release, as far as its values need it to be understood. */
export interface ReleasedColumn {
  readonly name: string;
  readonly kind: string;
  readonly sql: SqlType;
  readonly nullable: boolean;
  readonly codes?: Readonly<Record<string, Text>>;
}
