import { pinsPath, releasedChartPath, releasesPath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import { fetchParsed } from "../shared/fetchFile.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
import {
  judgeAnswer,
  judgePin,
  parsePin,
  type PinAnswer,
  type Verdict,
  withdrawnFor,
} from "./pinState.ts";
import { pinWords } from "./pinWords.ts";

/** Shows the figures that a link was made for, or says what became of them. */
const language = document.documentElement.lang as Language;
const place = document.getElementById("pin-notice");
const {
  chart = "",
  area = "",
  values = "",
  release,
  releases,
  withdrawn,
  kept,
} = place?.dataset ?? {};
const asked = parsePin(location.search);
const isKept = kept !== undefined;

act(
  judgePin(asked, {
    ...{ values, isKept, release: release ?? null },
    releases: (releases ?? "").split(" "),
  }),
);

function act(verdict: Verdict): void {
  if (asked === null || verdict.kind === "nothing") return;
  if (verdict.kind === "ask") return void ask(verdict.release);
  if (verdict.kind === "open")
    return location.replace(
      releasedChartPath(language, asked.release, chart, area) + location.search,
    );
  say(verdict.what);
}

async function ask(release: string): Promise<void> {
  const waiting = document.createElement("p");
  waiting.className = "pin-notice-quiet";
  waiting.textContent = pinWords[language].asking(release);
  place?.replaceChildren(waiting);
  try {
    const answers = (await fetchParsed(pinsPath(release))) as Readonly<
      Record<string, Readonly<Record<string, PinAnswer>>>
    >;
    act(judgeAnswer(asked!, answers[chart]?.[area] ?? null));
  } catch (error) {
    const what = pinWords[language].failed(release);
    const again = () => void ask(release);
    place?.replaceChildren(troubleNotice({ what, cause: error, again }, language));
  }
}

function say(what: Exclude<keyof (typeof pinWords)["th"], "releases" | "failed" | "asking">): void {
  const paragraph = document.createElement("p");
  paragraph.className = ["current", "same", "kept"].includes(what) ? "pin-notice-quiet" : "notice";
  paragraph.textContent = pinWords[language][what](asked!.release);
  if (what === "unknown" || what === "notKept") paragraph.append(" ", linkToReleases());
  place?.replaceChildren(...withdrawal(asked!.release), paragraph);
}

/** A link to a withdrawn release says so first, and why. */
function withdrawal(release: string): HTMLElement[] {
  const reason = withdrawnFor(release, withdrawn);
  if (reason === undefined) return [];
  const paragraph = document.createElement("p");
  paragraph.className = "notice";
  paragraph.textContent = reason;
  return [paragraph];
}

function linkToReleases(): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = releasesPath(language);
  link.textContent = pinWords[language].releases;
  return link;
}
