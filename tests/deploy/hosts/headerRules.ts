/** The headers that `_headers` gives an address, as its hosts document it: every rule that fits, `*` being anything. */
export function headersOf(rules: string, path: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const rule of rules.split(/\n\n/)) {
    const [pattern = "", ...lines] = rule.trimEnd().split("\n");
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    if (!new RegExp(`^${parts.join(".*")}$`).test(path)) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers.set(name, [...(headers.get(name) ?? []), value]);
    }
  }
  return headers;
}
