import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { say } from "../terminal/say.ts";

/**
 * Waits until no other process builds or publishes in this folder, and says for whom it waits; then it is
 * ours until we end, however we end. The lock is the operating system's, by way of SQLite: a killed
 * process leaves none behind. Answers false where we are to stop before.
 */
export async function holdLock(root: string, signal?: AbortSignal): Promise<boolean> {
  const folder = join(root, ".building");
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "lock"));
  for (let isSaid = false; !isTaken(database); isSaid = true) {
    if (!isSaid) sayWaiting(holderIn(folder));
    await setTimeout(500, undefined, { signal }).catch(() => undefined);
    if (signal?.aborted) return false;
  }
  held.push(database);
  writeFileSync(holderPath(folder), JSON.stringify({ pid: process.pid, since: now() }));
  return true;
}

/** Lets others in before we end. */
export function releaseLock(): void {
  held.pop()?.close();
}

/** Closed only with the process: what is collected would be let go. */
const held: DatabaseSync[] = [];

function isTaken(database: DatabaseSync): boolean {
  try {
    database.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes("database is locked")) return false;
    throw error;
  }
}

interface Holder {
  readonly pid: number | string;
  readonly since: string;
}

const holderPath = (folder: string): string => join(folder, "holder.json");

function holderIn(folder: string): Holder {
  try {
    return JSON.parse(readFileSync(holderPath(folder), "utf8")) as Holder;
  } catch {
    return { pid: "?", since: "?" };
  }
}

function sayWaiting({ pid, since }: Holder): void {
  say({
    th: `มีโปรแกรมอื่นกำลังเผยแพร่หรือสร้างเว็บอยู่ (หมายเลขโปรเซส ${pid} เริ่ม ${since}) กำลังรอให้เสร็จ กด Ctrl-C เพื่อเลิก`,
    en: `another process is publishing or building here (process ${pid}, since ${since}): waiting for it; Ctrl-C stops`,
  });
}

/** Hours and minutes of this machine: whoever waits looks at its clock. */
const now = (): string => new Date().toTimeString().slice(0, 5);
