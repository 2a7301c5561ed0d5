import type { Additivity } from "../../schema/declare/additivity.ts";
import type { SqlType } from "../../schema/declare/field.ts";
import type { Text } from "../../words/text/language.ts";

/** A column as it was declared at a release, as far as its values need it to be understood. */
export interface ReleasedColumn {
  readonly name: string;
  readonly kind: string;
  readonly sql: SqlType;
  readonly nullable: boolean;
  /** How its values may be added, as far as the release says so. */
  readonly additivity?: Additivity;
  readonly unitIn?: string;
  readonly codes?: Readonly<Record<string, Text>>;
}
