/** What a page does not say in words of its own, and the card does. */
export interface TallWords {
  readonly value: string;
  readonly label: string;
  readonly asOf: string;
  readonly siteName: string;
  readonly evidence: string;
  readonly beginningOnly: string;
  readonly isSample?: true;
}
