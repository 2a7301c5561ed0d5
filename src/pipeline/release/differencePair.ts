/** A row by the names of its columns, every value as the CSV writes it. */
export type TextRow = Readonly<Record<string, string>>;

/** A row that both releases have. */
export interface Pair {
  readonly key: string;
  readonly from: TextRow;
  readonly to: TextRow;
}
