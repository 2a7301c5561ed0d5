/** What a page tells its worker once it is there. */
export interface SeenPage {
  readonly page: string;
  /** The addresses of what it loaded with no worker there to keep it. */
  readonly loaded: readonly string[];
  /** It is the first that this reader sees: what further pages need is not fetched for it. */
  readonly isAlone: boolean;
}

export const isSeenPage = (told: unknown): told is SeenPage =>
  typeof told === "object" && told !== null && "page" in told && "loaded" in told;
