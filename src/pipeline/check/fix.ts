/** A change to one cell of the row with that key, declared by a person with a reason. */
export interface Fix {
  readonly key: string;
  readonly column: string;
  readonly expected: string;
  readonly replacement: string;
  readonly reason: string;
  readonly reference: string;
}
