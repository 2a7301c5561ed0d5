import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/islands/engine/engineError.ts";
import { askTrouble, endings } from "../../../src/islands/sql/askTrouble.ts";
import { deviceLimits } from "../../../src/islands/sql/deviceLimits.ts";

const able = { WebAssembly: 1, Worker: 1, DecompressionStream: 1, BigInt64Array: 1 };

describe("a device", () => {
  it("is asked whether it can, has room, and would rather save data", () => {
    expect(deviceLimits({}, able)).toEqual({
      isUnable: false,
      hasLittleMemory: false,
      savesData: false,
    });
    expect(deviceLimits({ deviceMemory: 0.5 }, able).hasLittleMemory).toBe(true);
    expect(deviceLimits({ connection: { saveData: true } }, able).savesData).toBe(true);
    const without = Object.entries(able).filter(([name]) => name !== "WebAssembly");
    expect(deviceLimits({}, Object.fromEntries(without)).isUnable).toBe(true);
  });
});

describe("a question without an answer", () => {
  const reason = (name: string) => new DOMException(name, name);

  it("says whether it was cancelled, took too long, or needed too much memory", () => {
    const error = new Error("x");
    expect(askTrouble(error, reason(endings.cancelled), "th").text).toContain("ยกเลิก");
    expect(askTrouble(error, reason(endings.tooLong), "en").text).toContain("60 seconds");
    const memory = new EngineError("question_refused", "Out of Memory Error: failed to pin");
    expect(askTrouble(memory, null, "en").text).toContain("512 MB");
  });

  it("gives the database's own words, and says when it must be opened again", () => {
    const refused = new EngineError("question_refused", "Parser Error: syntax error");
    expect(askTrouble(refused, null, "th")).toMatchObject({
      detail: "Parser Error: syntax error",
      isClosed: false,
    });
    const stopped = askTrouble(new EngineError("stopped", ""), reason(endings.tooLong), "en");
    expect(stopped.isClosed).toBe(true);
    expect(stopped.text).toContain("opened again");
  });
});
