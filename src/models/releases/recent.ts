/** Keeps what was made last, for what is asked for again soon; the rest is made anew. */
export function recent<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const thing = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, thing);
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
    return thing;
  };
}
