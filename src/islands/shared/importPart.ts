import { FetchError } from "./fetchError.ts";

/**
 * A part of the program that is fetched when it is needed. A browser tells nothing of how far it has come, so
 * one that is late is told and still welcome: asked for again, it may be there.
 */
export async function importPart<T>(part: Promise<T>, patienceMs = 30_000): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`not there within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([part, late]);
  } catch (error) {
    throw new FetchError("program", "module", error);
  } finally {
    clearTimeout(clock);
  }
}
