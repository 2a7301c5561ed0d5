/** An object as JSON in pieces, the members of its iterators one by one: a text of any size need not exist whole. */
export function* jsonObject(object: Readonly<Record<string, unknown>>): Generator<string> {
  let before = "{";
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (value instanceof Iterator) yield* jsonList(value);
    else yield JSON.stringify(value);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "}\n";
}

function* jsonList(values: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ",\n";
  }
  yield before === "[" ? "[]" : "]";
}
