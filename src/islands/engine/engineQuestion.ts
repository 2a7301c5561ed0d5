import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { type Answer, readAnswer } from "./arrowAnswer.ts";
import { EngineError } from "./engineError.ts";
import { type HandedOver, handedOver } from "./handedOver.ts";

export interface QuestionLimits {
  readonly mostRows: number;
  /** Further columns are left out, and the answer says so. */
  readonly mostColumns: number;
  readonly mostCells: number;
  /** Longer values are cut, and the answer says how many. */
  readonly longest: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks one question on a connection of its own, in a transaction that can only read: whatever the
 * question does, the tables stay as they were loaded.
 */
export async function askDatabase(
  db: AsyncDuckDB,
  text: string,
  limits: QuestionLimits,
): Promise<Answer> {
  const { signal } = limits;
  signal?.throwIfAborted();
  const question = await singleStatement(db, text);
  const connection = await db.connect();
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener("abort", cancel);
  try {
    await connection.query("BEGIN TRANSACTION READ ONLY");
    const handed = await wrapping(connection, question, limits);
    signal?.throwIfAborted();
    const answer = await connection.send(handed.text, true);
    return await readAnswer(answer, handed, limits);
  } catch (error) {
    signal?.throwIfAborted();
    throw new EngineError("question_refused", error);
  } finally {
    signal?.removeEventListener("abort", cancel);
    await connection.close();
  }
}

const commentToken = 5;

/** The statement without what ends it. The database's own tokenizer tells a semicolon from a text's. */
async function singleStatement(db: AsyncDuckDB, text: string): Promise<string> {
  const { offsets, types } = await db.tokenize(text);
  const bytes = new TextEncoder().encode(text);
  const starts = offsets.filter((_, i) => types[i] !== commentToken);
  const isSemicolon = (offset: number) => bytes[offset] === ";".charCodeAt(0);
  assertClosed(starts.map((offset) => String.fromCharCode(bytes[offset] ?? 0)));
  const end = starts.findIndex(isSemicolon);
  if (end < 0) return text;
  if (!starts.slice(end).every(isSemicolon)) throw new EngineError("several_questions", text);
  return new TextDecoder().decode(bytes.subarray(0, starts[end]));
}

/** A bracket that closes more than the statement opened would end what the statement is put into. */
function assertClosed(beginnings: readonly string[]): void {
  let depth = 0;
  for (const beginning of beginnings) {
    depth += Number(beginning === "(") - Number(beginning === ")");
    if (depth < 0) throw new EngineError("question_refused", 'syntax error at or near ")"');
  }
}

/** As a subquery the database accepts nothing but a question, and so it tells what a question's columns are. */
async function wrapping(
  connection: AsyncDuckDBConnection,
  question: string,
  limits: QuestionLimits,
): Promise<HandedOver> {
  const described = await connection.query(`DESCRIBE SELECT * FROM (\n${question}\n)`);
  const [names, types] = [described.getChild("column_name"), described.getChild("column_type")];
  const columns = Array.from({ length: described.numRows }, (_, i) => {
    return { name: String(names?.get(i)), type: String(types?.get(i)) };
  });
  return handedOver(question, columns, limits);
}
