import { words } from "../../i18n/text.ts";
import { notFoundPath } from "../../paths.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

export const notFoundPages = definePages<Address, Page>({
  addresses: singleAddresses,
  build: (_published, { language }) => ({
    ...pageOf(language, notFoundPath, {
      title: words[language].notFoundTitle,
      description: words[language].notFoundText,
    }),
    breadcrumbs: [],
  }),
});
