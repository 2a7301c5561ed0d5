import astro from "eslint-plugin-astro";
import svelte from "eslint-plugin-svelte";
import typescript from "typescript-eslint";

export default typescript.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      ".astro/",
      ".sample/",
      ".building/",
      ".dist-*/",
      "public/",
      "look/",
    ],
  },
  typescript.configs.recommended,
  svelte.configs["flat/recommended"],
  astro.configs["flat/recommended"],
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
);
