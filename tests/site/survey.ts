import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { filesIn } from "./dist.ts";

/** What the tests of the whole site ask of a page, taken down in one reading of its HTML. */
export interface PageSurvey {
  readonly address: string;
  readonly language: string;
  readonly title: string;
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly alternates: readonly string[];
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Every address that the page names, as it writes it. */
  readonly targets: readonly { readonly element: string; readonly value: string }[];
  /** The style elements, each by the hash that a policy names it by. */
  readonly styles: readonly string[];
  /** Style attributes. */
  readonly styled: number;
  /** Scripts that are no files, besides data. */
  readonly scripted: number;
  readonly policy: string | null;
  /** Whether the policy comes before everything that a browser fetches. */
  readonly governed: boolean;
}

/** Every page of a built site, by its address, but those that only lead on. A few thousand pages are read in seconds. */
export function survey(folder: string): ReadonlyMap<string, PageSurvey> {
  const files = filesIn(folder).filter((file) => file.endsWith(".html"));
  return new Map(
    files.flatMap((file) => {
      const address = `/${file.replace(/index\.html$/, "")}`;
      const html = readFileSync(join(folder, file), "utf8");
      return html.includes('http-equiv="refresh"') ? [] : [[address, surveyPage(address, html)]];
    }),
  );
}

function surveyPage(address: string, html: string): PageSurvey {
  const page = {
    address,
    language: "",
    title: "",
    metas: new Map<string, string>(),
    canonical: null as string | null,
    alternates: [] as string[],
    headings: 0,
    ids: new Set<string>(),
    targets: [] as { element: string; value: string }[],
    styles: [] as string[],
    styled: 0,
    scripted: 0,
    policy: null as string | null,
    governed: true,
  };
  let within = "";
  let style = "";
  const parser = new Parser({
    onopentag: (element, attributes) => {
      within = element;
      if (element === "html") page.language = attributes["lang"] ?? "";
      if (element === "h1") page.headings += 1;
      if (element === "script" && !("src" in attributes))
        page.scripted += isData(attributes) ? 0 : 1;
      if (["script", "link", "img"].includes(element)) page.governed &&= page.policy !== null;
      if (element === "meta") noteMeta(page, attributes);
      if (element === "link") noteLink(page, attributes);
      if (attributes["id"]) page.ids.add(attributes["id"]);
      if ("style" in attributes) page.styled += 1;
      for (const name of ["href", "src", "action"])
        if (attributes[name] !== undefined) page.targets.push({ element, value: attributes[name] });
    },
    ontext: (text) => {
      if (within === "title" && page.headings === 0) page.title += text;
      if (within === "style") style += text;
    },
    onclosetag: (element) => {
      if (element === "style") page.styles.push(hashOf(style));
      if (element === "style") style = "";
      within = "";
    },
  });
  parser.end(html);
  return page;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

type Attributes = Readonly<Record<string, string>>;

const isData = ({ type = "" }: Attributes): boolean => /^application\/(ld\+)?json$/.test(type);

function noteMeta(
  page: { metas: Map<string, string>; policy: string | null },
  attributes: Attributes,
): void {
  const content = attributes["content"] ?? "";
  const name = attributes["name"] ?? attributes["property"];
  if (name !== undefined) page.metas.set(name, content);
  if (attributes["http-equiv"]?.toLowerCase() === "content-security-policy") page.policy = content;
}

function noteLink(
  page: { canonical: string | null; alternates: string[] },
  { rel, hreflang, href = "" }: Attributes,
): void {
  if (rel === "canonical") page.canonical = href;
  if (rel === "alternate" && hreflang !== undefined) page.alternates.push(href);
}
