/**
 * What a page that opens the engine adds to its content-security policy; nothing less works.
 * The worker is started from a `blob:` address so that the page's own policy governs it: compiling
 * WebAssembly needs `'wasm-unsafe-eval'`, reading the decompressed engine needs `connect-src blob:`.
 * The service worker, which every page registers, is of the site's own origin.
 */
export const enginePolicy = {
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "worker-src": ["'self'", "blob:"],
  "connect-src": ["'self'", "blob:"],
} as const;
