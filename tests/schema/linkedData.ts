import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";

/** Contexts that documents name by their address; nothing is ever fetched. */
export type Contexts = Readonly<Record<string, object>>;

/** What a JSON-LD document says, as a reader at `base` understands it. */
export async function quadsOf(
  document: object,
  base: string,
  contexts: Contexts = {},
): Promise<Quad[]> {
  const quads = await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      base,
      format: "application/n-quads",
      safe: true,
      documentLoader: (url) => {
        const context = contexts[url];
        if (!context) throw new Error(`context not at hand: ${url}`);
        return Promise.resolve({ contextUrl: undefined, document: context, documentUrl: url });
      },
    } as jsonld.Options.ToRdf,
  );
  return new Parser({ format: "application/n-quads" }).parse(quads as unknown as string);
}

export const storeOf = (quads: readonly Quad[]): Store => new Store([...quads]);
