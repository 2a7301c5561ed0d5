/** A signal that is given when another is, or when a time is over. */
export function within(milliseconds: number, other: AbortSignal): AbortSignal {
  const own = new AbortController();
  const end = () => own.abort(other.reason);
  if (other.aborted) end();
  other.addEventListener("abort", end, { once: true });
  setTimeout(() => own.abort(new DOMException("too long", "TimeoutError")), milliseconds);
  return own.signal;
}
