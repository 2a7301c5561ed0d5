/** `npm test` with the long tests; with the sweeps too, or one kind alone, where an option says so. */
const kinds: Readonly<Record<string, string>> = {
  "--only-long": "long",
  "--sweeps": "short,long,sweep",
  "--only-sweeps": "sweep",
};

const option = process.argv.find((arg) => arg in kinds);
process.env["TESTS"] = option === undefined ? "short,long" : kinds[option];
process.argv = process.argv.filter((arg) => arg !== option);
await import("./test.ts");

export {};
