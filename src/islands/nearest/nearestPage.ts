import { releasedChartPath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import { parsePin } from "../pin/pinState.ts";

/**
 * Where to look for what an unknown address may have meant, the nearest first: the release that a
 * pinned link names, then the pages above. `home` is the front page in the address's language.
 */
export function nearestPages(
  pathname: string,
  search: string,
  { language, home }: { readonly language: Language; readonly home: string },
): string[] {
  if (!pathname.startsWith(home)) return [];
  const parts = pathname.slice(home.length).split("/").filter(Boolean);
  const [kind, chart, area] = parts;
  const pin = parsePin(search);
  const released =
    pin && kind === "charts" && chart && area && /^[\w.-]+$/.test(pin.release)
      ? [releasedChartPath(language, pin.release, chart, area)]
      : [];
  const above = parts
    .map((_, i) => `${home}${parts.slice(0, i + 1).join("/")}/`)
    .slice(0, -1)
    .reverse();
  return [...released, ...above];
}
