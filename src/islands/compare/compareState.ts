import { northernBorder } from "../../words/place/northernBorder.ts";

/** What an address asks to compare, and what of it can't be. */
export interface ComparisonRequest {
  /** Each code once, in the order of the address; the four northern border provinces where it names none. */
  readonly codes: readonly string[];
  /** What is no code of an area. */
  readonly malformed: readonly string[];
  /** Codes beyond the six that stand side by side. */
  readonly surplus: readonly string[];
}

export const mostAreas = 6;

/** Reads `?areas=50,5010`; the name may come several times, as a form sends it. */
export function parseAreas(search: string): ComparisonRequest {
  const parts = new URLSearchParams(search)
    .getAll("areas")
    .flatMap((value) => value.split(/[\s,;]+/))
    .filter((part) => part !== "");
  const isCode = (part: string) => /^\d{2}(\d{2}){0,2}$/.test(part);
  const codes = [...new Set(parts.filter(isCode))];
  return {
    codes: codes.length === 0 ? northernBorder : codes.slice(0, mostAreas),
    malformed: [...new Set(parts.filter((part) => !isCode(part)))],
    surplus: codes.slice(mostAreas),
  };
}

/** Writes the codes into an address's query: what it would show anyhow vanishes, what is not ours survives. */
export function formatAreas(codes: readonly string[], search: string): string {
  const params = new URLSearchParams(search);
  params.delete("areas");
  const isDefault = codes.length === 0 || codes.join() === northernBorder.join();
  const own = isDefault ? "" : `areas=${codes.join(",")}`;
  const text = [own, params.toString()].filter((part) => part !== "").join("&");
  return text === "" ? "" : `?${text}`;
}
