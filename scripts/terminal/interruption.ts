const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Aborts on the first Ctrl-C or request to end; the same request again changes nothing. */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) process.on(signal, () => controller.abort(signal));
  return controller.signal;
}
