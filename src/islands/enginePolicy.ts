/**
 * What a page that opens the engine adds to its content-security policy; nothing less works.
 * The worker is started from a `blob:` address so that the page's own policy governs it: compiling
 * WebAssembly needs `'wasm-unsafe-eval'`, reading the decompressed engine needs `connect-src blob:`.
 */
export const enginePolicy = {
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "worker-src": ["blob:"],
  "connect-src": ["'self'", "blob:"],
} as const;
