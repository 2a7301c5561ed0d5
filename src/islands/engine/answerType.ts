/** A type as the database names it, as far as reading an answer needs it apart. */
export type AnswerType =
  | { readonly kind: "plain"; readonly name: string }
  | { readonly kind: "list"; readonly of: AnswerType; readonly length: string }
  | { readonly kind: "struct"; readonly fields: readonly (readonly [string, AnswerType])[] }
  | { readonly kind: "map"; readonly value: AnswerType };

/** Reads what `DESCRIBE` calls a type; null where it is of no form known here. */
export function answerType(text: string): AnswerType | null {
  const reader = new TypeReader(text);
  try {
    const type = reader.type();
    return reader.isAtEnd ? type : null;
  } catch {
    return null;
  }
}

/** The same type with text at every end: what the database itself writes of each value in it. */
export function textType(type: AnswerType): string {
  switch (type.kind) {
    case "plain":
      return "VARCHAR";
    case "list":
      return `${textType(type.of)}[${type.length}]`;
    case "map":
      return `MAP(VARCHAR, ${textType(type.value)})`;
    case "struct": {
      const fields = type.fields.map(
        ([name, of]) => `"${name.replaceAll('"', '""')}" ${textType(of)}`,
      );
      return `STRUCT(${fields.join(", ")})`;
    }
  }
}

/** Numbers of any width; `DECIMAL(18,2)` is one by its first word. */
export const isNumberType = (name: string): boolean =>
  /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|REAL|DECIMAL|BIGNUM|VARINT)(\(\d+,\d+\))?$/.test(
    name,
  );

class TypeReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  type(): AnswerType {
    let type = this.#base();
    for (let length = this.#match(/\[(\d*)\]/y); length; length = this.#match(/\[(\d*)\]/y))
      type = { kind: "list", of: type, length: length[1] as string };
    return type;
  }

  #base(): AnswerType {
    if (this.#match(/STRUCT\(/y)) return { kind: "struct", fields: this.#fields() };
    if (this.#match(/MAP\(/y)) {
      this.type();
      this.#expect(/, /y);
      const value = this.type();
      this.#expect(/\)/y);
      return { kind: "map", value };
    }
    const name = (this.#match(/"(?:[^"]|"")*"/y) ??
      this.#expect(/[A-Z_][A-Z0-9_]*(?: (?:WITH|TIME|ZONE)\b)*/y))[0];
    return { kind: "plain", name: name + this.#details() };
  }

  /** What stands in brackets behind a name, brackets and texts within told apart. */
  #details(): string {
    const from = this.#at;
    let depth = 0;
    do {
      if (this.#match(/\(/y)) depth++;
      else if (depth > 0 && this.#match(/\)/y)) depth--;
      else if (depth > 0) this.#expect(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[^()'"]+/y);
    } while (depth > 0);
    return this.#text.slice(from, this.#at);
  }

  #fields(): (readonly [string, AnswerType])[] {
    const fields: (readonly [string, AnswerType])[] = [];
    do {
      const name = this.#expect(/"((?:[^"]|"")*)" |([\p{L}_][\p{L}\p{M}\p{N}_]*) /uy);
      fields.push([name[1]?.replaceAll('""', '"') ?? (name[2] as string), this.type()]);
    } while (this.#match(/, /y));
    this.#expect(/\)/y);
    return fields;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #expect(pattern: RegExp): RegExpExecArray {
    const found = this.#match(pattern);
    if (!found) throw new SyntaxError(`unknown type: ${this.#text}`);
    return found;
  }
}
