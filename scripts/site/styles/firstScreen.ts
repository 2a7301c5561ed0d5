/** How far into a page its first screen reaches, in letters. */
export interface ScreenReach {
  /** On a phone, where closed sections are closed. */
  readonly narrow: number;
  /** On a wide screen, where sections that fold stand open. */
  readonly wide: number;
}

/**
 * The tags, classes, ids, attributes and custom properties that the first screen of a page has, wide or
 * narrow. Its letters are counted in the order of the HTML, but for those of pictures,
 * of lists to choose from and of what is said where no script runs.
 */
export function namesOfFirstScreen(html: string, reach: ScreenReach): ReadonlySet<string> {
  const names = new Set(first);
  const reader = startReading(reach);
  for (const [text, end, tag, attributes] of html.slice(html.indexOf("<body")).matchAll(pieces)) {
    if (reader.isDone()) break;
    if (tag === undefined) reader.readText(text);
    else reader.passTag(tag, end === "/", attributes as string);
    if (tag !== undefined && end === "" && reader.isOnScreen())
      noteElement(names, tag, attributes as string);
  }
  return names;
}

/** What is there before the body; a section is opened by script, or by a reader, when it stands already. What hides others is needed before they come. */
const first = ["html", "body", "[lang", "[open", ".tucked"];

/** Scripts, data and remarks whole, tags, and text between them. */
const pieces =
  /<script\b[^>]*>.*?<\/script>|<!--.*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gis;

/**
 * How far a reader has come: on a phone, on a wide screen, and on a tablet, where sections that fold stand open, and
 * what is tucked away is hidden.
 */
function startReading({ narrow, wide }: ScreenReach) {
  const closed = countClosed((attributes) => isOpen.test(attributes));
  const closedIfWide = countClosed(
    (attributes) => isOpen.test(attributes) || folds.test(attributes),
  );
  const tucked = countTucked();
  const isHiddenIfNarrow = () => closed.isWithin() || tucked.isWithin();
  const isHiddenOnTablet = () => closedIfWide.isWithin() || tucked.isWithin();
  let within = "";
  let all = 0;
  let onTablet = 0;
  let seen = 0;
  return {
    isDone: () => all > wide && onTablet > wide && seen > narrow,
    isOnScreen: () =>
      (all <= wide && !closedIfWide.isWithin()) ||
      (onTablet <= wide && !isHiddenOnTablet()) ||
      (seen <= narrow && !isHiddenIfNarrow()),
    readText: (text: string) => {
      if (within !== "" || text.startsWith("<")) return;
      const letters = text.trim().length;
      if (!closedIfWide.isWithin()) all += letters;
      if (!isHiddenOnTablet()) onTablet += letters;
      if (!isHiddenIfNarrow()) seen += letters;
    },
    passTag: (tag: string, isEnd: boolean, attributes: string) => {
      if (/^(?:svg|select|noscript)$/.test(tag)) within = isEnd ? "" : tag;
      for (const one of [closed, closedIfWide]) one.pass(tag, isEnd, attributes);
      tucked.pass(tag, isEnd, attributes);
    },
  };
}

function noteElement(names: Set<string>, tag: string, attributes: string): void {
  names.add(tag.toLowerCase());
  for (const [, name, value = ""] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    names.add(`[${name}`);
    if (name === "class") for (const one of value.split(/\s+/)) names.add(`.${one}`);
    if (name === "id") names.add(`#${value}`);
    for (const [, property] of value.matchAll(/var\((--[\w-]+)/g)) names.add(property as string);
  }
}

const isOpen = /\sopen(?![\w-])/;
const folds = /\sclass="(?:[^"]* )?fold[ "]/;
const isTucked = /\sclass="(?:[^"]* )?tucked[ "]/;

/** Follows what a button shows where there is little room: it is hidden whole. */
function countTucked() {
  let within = "";
  let depth = 0;
  return {
    isWithin: () => depth > 0,
    pass: (tag: string, isEnd: boolean, attributes: string) => {
      if (depth === 0 && isTucked.test(attributes)) within = tag;
      if (tag === within && (depth > 0 || !isEnd)) depth += isEnd ? -1 : 1;
      if (depth === 0) within = "";
    },
  };
}

/** Follows sections that are closed: of each, all but its `<summary>` is hidden. */
function countClosed(isOpenSection: (attributes: string) => boolean) {
  const open: boolean[] = [];
  let within = 0;
  return {
    isWithin: () => within > 0,
    pass: (tag: string, isEnd: boolean, attributes: string) => {
      if (tag === "summary" && isEnd && within === 0 && open.at(-1) === false) within = 1;
      if (tag !== "details") return;
      if (within > 0) within += isEnd ? -1 : 1;
      if (within > 0) return;
      if (isEnd) open.pop();
      else open.push(isOpenSection(attributes));
    },
  };
}
