import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { PreparedSql } from "../query/sql.ts";
import { readAnswer, type Answer } from "./arrowAnswer.ts";
import { EngineError } from "./engineError.ts";

/**
 * Asks one question on a connection of its own, in a transaction that can only read: whatever the
 * question does, the tables stay as they were loaded.
 */
export async function askDatabase(
  db: AsyncDuckDB,
  { text, params }: PreparedSql,
  { mostRows, signal }: { readonly mostRows: number; readonly signal: AbortSignal | undefined },
): Promise<Answer> {
  signal?.throwIfAborted();
  const question = await singleStatement(db, text);
  const connection = await db.connect();
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener("abort", cancel);
  try {
    await connection.query("BEGIN TRANSACTION READ ONLY");
    const execution = await prepare(connection, { text: question, params });
    signal?.throwIfAborted();
    return await readAnswer(await connection.send(execution, true), mostRows);
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
  const end = starts.findIndex(isSemicolon);
  if (end < 0) return text;
  if (!starts.slice(end).every(isSemicolon)) throw new EngineError("several_questions", text);
  return new TextDecoder().decode(bytes.subarray(0, starts[end]));
}

/**
 * Answers with the statement to send. As a subquery the database accepts nothing but a question;
 * only sent statements can be cancelled, and only SQL's own EXECUTE sends a prepared one. It takes
 * each parameter as a literal of text, never as a part of the question.
 */
async function prepare(
  connection: AsyncDuckDBConnection,
  { text, params }: PreparedSql,
): Promise<string> {
  await connection.query(`PREPARE probe AS SELECT * FROM (\n${text}\n)`);
  if (params.length === 0) return text;
  await connection.query(`PREPARE question AS ${text}`);
  const literals = params.map((param) => `'${param.replaceAll("'", "''")}'`);
  return `EXECUTE question(${literals.join(", ")})`;
}
