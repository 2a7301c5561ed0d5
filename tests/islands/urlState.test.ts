import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatState, parseState } from "../../src/islands/urlState.ts";

const choices = { phase: ["1", "2"], area: ["50", "50;56;57;58"], ชื่อ: ["ร้อยใจรักษ์"] };

describe("the state in an address", () => {
  it("is valid, missing, or invalid with what was received", () => {
    expect(parseState("?phase=2&area=50-56-57-58", choices)).toEqual({
      phase: { kind: "valid", value: "2" },
      area: { kind: "valid", value: "50;56;57;58" },
      ชื่อ: { kind: "missing" },
    });
    expect(parseState("?phase=3", choices).phase).toEqual({ kind: "invalid", received: "3" });
    expect(parseState("?phase=", choices).phase).toEqual({ kind: "missing" });
  });

  it("leaves out what is not chosen and keeps what is not ours", () => {
    expect(formatState({ phase: "" }, "?phase=1&utm=line", choices)).toBe("?utm=line");
    expect(formatState({}, "", choices)).toBe("");
  });

  it("comes back from an address as it went, Thai included", () => {
    const state = fc.record({
      phase: fc.constantFrom("", ...choices.phase),
      area: fc.constantFrom("", ...choices.area),
      ชื่อ: fc.constantFrom("", ...choices.ชื่อ),
    });
    fc.assert(
      fc.property(state, fc.webQueryParameters(), (chosen, search) => {
        const address = formatState(chosen, `?${search}`, choices);
        const read = parseState(address, choices);
        for (const [name, value] of Object.entries(chosen))
          expect(read[name]).toEqual(value === "" ? { kind: "missing" } : { kind: "valid", value });
      }),
    );
  });
});
