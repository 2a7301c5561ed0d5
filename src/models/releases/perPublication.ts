import type { Published } from "../../schema/catalogues/catalog.ts";

/** Makes a thing once for each publication, such as an index that thousands of pages look into. */
export function perPublication<T>(make: (published: Published) => T): (published: Published) => T {
  const made = new WeakMap<Published, T>();
  return (published) => {
    const known = made.get(published);
    if (known !== undefined) return known;
    const thing = make(published);
    made.set(published, thing);
    return thing;
  };
}
