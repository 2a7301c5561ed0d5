/** Where the engine's two files lie beside the manifest, how large they are, what they must hash to. */
export interface EngineManifest {
  readonly duckdb: string;
  readonly wasm: {
    readonly path: string;
    /** Once decompressed. */
    readonly bytes: number;
    /** As served. */
    readonly gzipBytes: number;
    /** Of the decompressed bytes. */
    readonly sha256: string;
  };
  readonly worker: { readonly path: string; readonly bytes: number; readonly sha256: string };
}
