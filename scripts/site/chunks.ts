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

const codeSplitting = {
  groups: [
    {
      name: "frame",
      priority: 2,
      test: /layouts\/Site\.astro\?.*type=script|vite\/preload-helper/,
    },
    {
      name: "fetching",
      priority: 1,
      test: /islands\/shared\/(?:fetchFile|importPart|troubleNotice)\.ts$/,
    },
  ],
};
