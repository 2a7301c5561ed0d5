import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { sql, SQLDialect, StandardSQL } from "@codemirror/lang-sql";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { completeNames, completeFromThai, type OfferedTable, schemaOf } from "./completions.ts";
import { editorColours, editorLook } from "./editorLook.ts";

export interface Editor {
  readonly setText: (text: string) => void;
  readonly insert: (text: string) => void;
  readonly offer: (tables: readonly OfferedTable[]) => void;
  readonly focus: () => void;
}

export interface EditorOptions {
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly describedBy: string;
  readonly tables: readonly OfferedTable[];
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

/**
 * Opens the editor in a shadow root: there its styles come as constructed sheets, which the page's
 * policy allows, where in the page they would be style elements, which it forbids.
 */
export function openEditor({
  host,
  text,
  label,
  describedBy,
  tables,
  onText,
  onRun,
}: EditorOptions): Editor {
  const root = host.attachShadow({ mode: "open" });
  const place = document.createElement("div");
  root.append(place);
  const language = new Compartment();
  const run = keymap.of([{ key: "Mod-Enter", run: () => (onRun(), true) }]);
  const view = new EditorView({
    root,
    parent: place,
    state: EditorState.create({
      doc: text,
      extensions: [
        run,
        lineNumbers(),
        history(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        autocompletion({ icons: false }),
        syntaxHighlighting(editorColours),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-description": describedBy,
          spellcheck: "false",
          autocapitalize: "none",
          autocorrect: "off",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString());
        }),
        editorLook,
        language.of(languageOf(tables)),
      ],
    }),
  });
  return {
    setText: (next) => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    insert: (said) => {
      view.dispatch(view.state.replaceSelection(said));
      view.focus();
    },
    offer: (offered) => view.dispatch({ effects: language.reconfigure(languageOf(offered)) }),
    focus: () => view.focus(),
  };
}

function languageOf(tables: readonly OfferedTable[]): Extension {
  const support = sql({ dialect, schema: schemaOf(tables), upperCaseKeywords: true });
  return [
    support,
    support.language.data.of({ autocomplete: completeFromThai(tables) }),
    support.language.data.of({ autocomplete: completeNames(tables) }),
  ];
}

/** The words of DuckDB that a question is likely to use: a shorter list is read sooner. */
const dialect = SQLDialect.define({
  ...StandardSQL.spec,
  keywords:
    "all and any as asc between by case cast cross desc describe distinct else end except exclude exists " +
    "false filter first from full group having ilike in inner intersect is join last lateral left like " +
    "limit not null nulls offset on or order outer over partition pivot qualify recursive replace right " +
    "row rows sample select show similar summarize then true union unpivot using values when where window with",
  types: "bigint boolean date decimal double integer smallint timestamp varchar",
  builtin:
    "abs avg coalesce concat count date_diff date_part dense_rank first lag last lead length list lower " +
    "max median min nullif quantile_cont rank regexp_extract regexp_matches replace round row_number " +
    "split_part starts_with stddev string_agg strftime substr sum trim try_cast upper year month",
});
