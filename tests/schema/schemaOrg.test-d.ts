import type {
  CreativeWork,
  DataDownload,
  Dataset as SchemaOrgDataset,
  PropertyValue,
  WithContext,
} from "schema-dts";
import { schemaOrgDataset } from "../../src/schema/catalogues/schemaOrg.ts";
import type { TableEntry } from "../../src/schema/releases/tableEntry.ts";

declare const entry: TableEntry;

const about = schemaOrgDataset(entry, "th", { page: "https://example.org/", file: () => "" });

// Every value has to be of the kind that schema.org says.
about satisfies WithContext<SchemaOrgDataset>;

// @ts-expect-error a creator is a person or an organization
({ ...about, creator: 1 }) satisfies WithContext<SchemaOrgDataset>;

/** Names that schema.org doesn't give a thing of that type. */
type UnknownNames<Node, Kind, Type extends string> = Exclude<
  keyof Node,
  "@context" | keyof Extract<Kind, { readonly "@type": Type }>
>;

type Unknown =
  | UnknownNames<typeof about, SchemaOrgDataset, "Dataset">
  | UnknownNames<(typeof about.distribution)[number], DataDownload, "DataDownload">
  | UnknownNames<(typeof about.variableMeasured)[number], PropertyValue, "PropertyValue">
  | UnknownNames<(typeof about.isBasedOn)[number], CreativeWork, "CreativeWork">;

declare const unknown: Unknown;
unknown satisfies never;

declare const misspelt: UnknownNames<{ licence: string }, SchemaOrgDataset, "Dataset">;
// @ts-expect-error schema.org spells it license
misspelt satisfies never;
