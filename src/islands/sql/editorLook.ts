import { defaultHighlightStyle, HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";

/** The editor in the page's own colours, by day and by night. */
export const editorLook = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.9rem" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace, "Sarabun"',
    lineHeight: "1.7",
    minHeight: "10rem",
    maxHeight: "24rem",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": {
    color: "var(--quiet)",
    backgroundColor: "var(--wash)",
    borderRight: "1px solid var(--line)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--chart-step1)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    color: "inherit",
    backgroundColor: "var(--chart-step2)",
  },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--quiet)",
    fontSize: "0.85rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "inherit",
    maxWidth: "min(90vw, 36rem)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.25rem 0.5rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    color: "var(--on-accent)",
    backgroundColor: "var(--accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.8" },
});

/** Keywords, numbers, texts and comments of the default style. */
const colours: Readonly<Record<string, string>> = {
  "#708": "var(--accent)",
  "#164": "var(--chart-rivalC)",
  "#219": "var(--chart-rivalC)",
  "#a11": "var(--chart-rivalB)",
  "#e40": "var(--chart-rivalB)",
  "#940": "var(--quiet)",
};

/** The marks of the default style, each colour of it in a variable that also holds on a dark page. */
export const editorColours = HighlightStyle.define(
  defaultHighlightStyle.specs.map((spec) => {
    const { color, ...rest } = spec as typeof spec & { readonly color?: string };
    return color === undefined ? rest : { ...rest, color: colours[color] ?? "inherit" };
  }),
);
