/** The words of an address that leads nowhere, as a question: `areas/chiang-mai/mae-rim.html` asks for chiang mai, mae rim. */
export const wordsOfAddress = (path: string): string =>
  decoded(path)
    .split("/")
    .map((part) =>
      part
        .replace(/\.\w{2,5}$/, "")
        .replace(/[-_+.]+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "" && !sections.has(part))
    .join(", ");

// What addresses of the site are made of besides names.
const sections: ReadonlySet<string> = new Set([
  ...["en", "th", "404", "index", "search", "areas", "programmes", "charts", "data", "quality"],
  ...["evidence", "raw", "explore", "glossary"],
]);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
