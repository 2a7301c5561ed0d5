import { describe, expect, it } from "vitest";
import { inAppBrowser, outsideLine } from "../../src/islands/shared/inAppBrowser.ts";
import { agents } from "../browser/agents.ts";

describe("a browser within an app", () => {
  it.each(agents.map(({ name, userAgent, can }) => [name, userAgent, can.save] as const))(
    "is known by what it calls itself: %s",
    (name, userAgent, isOwn) => {
      const app = inAppBrowser(userAgent);
      expect(app === null).toBe(isOwn);
      expect(app === "line").toBe(name.startsWith("LINE"));
    },
  );

  it.each([
    "Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/120.0 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 13; SM-S901B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Safari/605.1.15",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0 MultiLine/1",
  ])("is none of the browsers that save: %s", (userAgent) => {
    expect(inAppBrowser(userAgent)).toBeNull();
  });
});

describe("an address that LINE opens outside", () => {
  it("keeps what it asks for", () => {
    expect(outsideLine("https://example.org/explore/?table=otop-sales&province=50#a")).toBe(
      "https://example.org/explore/?table=otop-sales&province=50&openExternalBrowser=1#a",
    );
  });
});
