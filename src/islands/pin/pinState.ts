/** What an address says of the figures it was made for. */
export interface PinAsked {
  readonly release: string;
  /** Their fingerprint, where the link has one. */
  readonly values: string | null;
}

/** What a page knows of the figures it shows. */
export interface PinShown {
  readonly values: string;
  /** The release that has them. */
  readonly release: string | null;
  readonly releases: readonly string[];
  /** The page keeps the figures of its release, which may not be those of now. */
  readonly isKept: boolean;
}

/** What a release says of its own figures for the page's place; null where it has none. */
export interface PinAnswer {
  readonly values: string;
  readonly fate: "same" | "changed" | "gone";
}

/** What to do about a link: say something, ask for what the release says, or open the page of the old figures. */
export type Verdict =
  | { readonly kind: "nothing" }
  | { readonly kind: "ask"; readonly release: string }
  | { readonly kind: "open" }
  | {
      readonly kind: "say";
      readonly what: "current" | "same" | "kept" | "altered" | "unknown" | "notKept";
    };

/** Reads `?release=2569-11&values=3fa9c1d2e4b5`; null where the address names no release. */
export function parsePin(search: string): PinAsked | null {
  const params = new URLSearchParams(search);
  const release = params.get("release");
  return release ? { release, values: params.get("values") || null } : null;
}

/** What the page can tell by itself. */
export function judgePin(asked: PinAsked | null, shown: PinShown): Verdict {
  if (asked === null) return { kind: "nothing" };
  if (asked.release === shown.release) {
    if (isOther(asked.values, shown.values)) return { kind: "say", what: "altered" };
    return { kind: "say", what: shown.isKept ? "kept" : "current" };
  }
  if (shown.isKept) return { kind: "nothing" };
  if (!shown.releases.includes(asked.release)) return { kind: "say", what: "unknown" };
  return { kind: "ask", release: asked.release };
}

/** What follows once the release has answered. */
export function judgeAnswer(asked: PinAsked, answer: PinAnswer | null): Verdict {
  if (answer === null) return { kind: "say", what: "notKept" };
  if (answer.fate !== "same") return { kind: "open" };
  return { kind: "say", what: isOther(asked.values, answer.values) ? "altered" : "same" };
}

const isOther = (asked: string | null, values: string): boolean =>
  asked !== null && asked !== values;

/** Why a release was withdrawn, from what a page says of those that were; undefined of any other. */
export function withdrawnFor(release: string, withdrawn: string | undefined): string | undefined {
  const reasons = JSON.parse(withdrawn ?? "{}") as Readonly<Record<string, string>>;
  return Object.hasOwn(reasons, release) ? reasons[release] : undefined;
}
