import { ByteWriter } from "hyparquet-writer";
import { writePageHeader as librarysOwn } from "hyparquet-writer/src/datapage.js";
import { expect, it } from "vitest";
import { type PageHeader, writePageHeader } from "../../src/schema/parquet/pageHeader.ts";

const bytesOf = (write: (writer: ByteWriter) => void): Uint8Array => {
  const writer = new ByteWriter();
  write(writer);
  return writer.getBytes();
};

const sizes = [0, 1, 63, 64, 8_191, 8_192, 1_000_000, 2 ** 31 - 1];

it.each(sizes)(
  "writes the header of a dictionary of %i values as the library writes it",
  (size) => {
    const header: PageHeader = {
      ...{ plainSize: size, packedSize: 5 },
      page: { kind: "dictionary", values: size },
    };
    expect(bytesOf((writer) => writePageHeader(writer, header))).toEqual(
      bytesOf((writer) =>
        librarysOwn(writer, {
          type: "DICTIONARY_PAGE",
          uncompressed_page_size: size,
          compressed_page_size: 5,
          dictionary_page_header: { num_values: size, encoding: "PLAIN" },
        }),
      ),
    );
  },
);

it.each(sizes)("writes the header of a page of %i rows as the library writes it", (size) => {
  for (const [encoding, name] of [
    ["plain", "PLAIN"],
    ["dictionary", "RLE_DICTIONARY"],
  ] as const) {
    const header: PageHeader = {
      ...{ plainSize: 7, packedSize: size },
      page: { kind: "data", rows: size, nulls: 3, encoding, levelBytes: size },
    };
    expect(bytesOf((writer) => writePageHeader(writer, header))).toEqual(
      bytesOf((writer) =>
        librarysOwn(writer, {
          type: "DATA_PAGE_V2",
          uncompressed_page_size: 7,
          compressed_page_size: size,
          data_page_header_v2: {
            ...{ num_values: size, num_nulls: 3, num_rows: size, encoding: name },
            ...{ definition_levels_byte_length: size, repetition_levels_byte_length: 0 },
            is_compressed: true,
          },
        }),
      ),
    );
  }
});
