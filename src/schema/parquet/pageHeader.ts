import type { ByteWriter } from "hyparquet-writer";

/** What stands before the values of a page, as the format's `PageHeader` has it. */
export interface PageHeader {
  /** Bytes before compression and after. */
  readonly plainSize: number;
  readonly packedSize: number;
  readonly page:
    | { readonly kind: "dictionary"; readonly values: number }
    | {
        readonly kind: "data";
        readonly rows: number;
        readonly nulls: number;
        readonly encoding: "plain" | "dictionary";
        readonly levelBytes: number;
      };
}

/** Numbers of the format: https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */
const pageTypes = { dictionary: 2, data: 3 } as const;
const encodings = { plain: 0, dictionary: 8 } as const;
const fieldOf = { dictionary: 7, data: 8 } as const;

export function writePageHeader(writer: ByteWriter, header: PageHeader): void {
  const { plainSize, packedSize, page } = header;
  writeStruct(writer, [
    [1, pageTypes[page.kind]],
    [2, plainSize],
    [3, packedSize],
    [fieldOf[page.kind], page.kind === "dictionary" ? dictionaryPage(page) : dataPage(page)],
  ]);
}

type Page<Kind> = Extract<PageHeader["page"], { readonly kind: Kind }>;

const dictionaryPage = ({ values }: Page<"dictionary">): Fields => [
  [1, values],
  [2, encodings.plain],
];

/** A page of the second version; its values are compressed, as the format takes for granted. */
const dataPage = ({ rows, nulls, encoding, levelBytes }: Page<"data">): Fields => [
  [1, rows],
  [2, nulls],
  [3, rows],
  [4, encodings[encoding]],
  [5, levelBytes],
  [6, 0],
];

type Fields = readonly (readonly [id: number, value: number | Fields])[];

const types = { number: 5, struct: 12 } as const;

/** Thrift's compact protocol: each field by its distance from the last one, its type and its value; 0 ends a struct. */
function writeStruct(writer: ByteWriter, fields: Fields): void {
  let last = 0;
  for (const [id, value] of fields) {
    const isNumber = typeof value === "number";
    writer.appendUint8(((id - last) << 4) | (isNumber ? types.number : types.struct));
    if (isNumber) writer.appendZigZag(value);
    else writeStruct(writer, value);
    last = id;
  }
  writer.appendUint8(0);
}
