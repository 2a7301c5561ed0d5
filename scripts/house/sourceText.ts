import ts from "typescript";

export interface SourceText {
  readonly path: string;
  /** What TypeScript reads. In .astro and .svelte the rest is blank, so that lines keep their numbers. */
  readonly script: ts.SourceFile;
  /** The rest of an .astro or .svelte file. */
  readonly markup: string;
}

export function readSource(path: string, text: string): SourceText {
  const spans = scriptSpans(path, text);
  const script = parse(path, keep(text, spans));
  return { path, script, markup: keep(text, gaps(spans, text.length)) };
}

type Span = readonly [start: number, end: number];

const frontmatter = /^\s*---\r?\n(.*?)^---/dms;
const scriptBlock = /<script\b[^>]*>(.*?)<\/script>/dgs;

function scriptSpans(path: string, text: string): Span[] {
  if (!/\.(astro|svelte)$/.test(path)) return [[0, text.length]];
  const head = path.endsWith(".astro") ? frontmatter.exec(text) : null;
  const bodyStart = head ? head.index + head[0].length : 0;
  const blocks = [...text.matchAll(scriptBlock)].filter((block) => block.index >= bodyStart);
  return [...(head ? [head] : []), ...blocks].flatMap(({ indices }) => {
    const span = indices?.[1];
    return span ? [span] : [];
  });
}

function gaps(spans: readonly Span[], length: number): Span[] {
  const starts = [0, ...spans.map(([, end]) => end)];
  const ends = [...spans.map(([start]) => start), length];
  return starts.map((start, index) => [start, ends[index] ?? length]);
}

function keep(text: string, spans: readonly Span[]): string {
  let kept = "";
  for (const [start, end] of spans) {
    kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  }
  return kept + blank(text.slice(kept.length));
}

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
