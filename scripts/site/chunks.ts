import type { Plugin } from "vite";

/** Into which files the scripts of pages are divided: few, for on a slow network each costs a round trip. */
export const chunks = (): Plugin => ({
  name: "chunks",
  enforce: "pre",
  configEnvironment: (name) =>
    name === "client"
      ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } }
      : undefined,
  // Bundlers wrap what is imported later, to fetch its styles too. Ours has none.
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
});

/** Groups of what pages of tools need together; of what two ask for, the group of higher priority has it. */
const codeSplitting = {
  groups: [
    {
      name: "frame",
      priority: 4,
      test: /layouts\/Site\.astro\?.*type=script|vite\/preload-helper/,
    },
    {
      name: "fetching",
      priority: 3,
      test: /islands\/shared\/(?:fetchFile|importPart|troubleNotice)\.ts$/,
    },
    {
      name: "words",
      priority: 2,
      test: /src\/(?:paths|i18n\/(?:format|evidenceWords)|words\/place\/northernBorder)\.ts$/,
    },
    {
      name: "alive",
      priority: 1,
      test: /node_modules\/svelte\/|src\/(?:schema\/declare\/kinds|i18n\/cellText)\.ts$|shared\/Outcome\.svelte$/,
    },
    {
      name: "asking",
      test: /src\/query\/(?:sql|explore\/(?:address|comparison))\.ts$|schema\/(?:declare\/breaks|parquet\/columnBatch)\.ts$|shared\/TroubleNotice\.svelte$/,
    },
  ],
};
