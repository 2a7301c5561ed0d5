import { readFiscalYear } from "../../words/time/fiscalYear.ts";
import type { Text } from "../../words/text/language.ts";
import type { Reading, Refusal } from "../../words/reading/reading.ts";
import { type EncodedText, readHexadecimal, readReceived } from "./encodedText.ts";
import * as trouble from "./questionTrouble.ts";
import { refusalText } from "./refusalText.ts";
import {
  dateFormats,
  valueKinds,
  valueOf,
  type DateFormat,
  type ValueContext,
  type ValueKind,
} from "./valueOf.ts";

/** A question as it comes in; nothing about it is certain yet. */
export interface ValueQuestion {
  readonly kind?: unknown;
  readonly input?: unknown;
  readonly context?: unknown;
}

export type AnsweredValue = string | number | null | EncodedText;

/** What came of a question, as plain JSON. */
export type ValueAnswer =
  | { readonly value: AnsweredValue }
  | {
      readonly error: {
        readonly code: string;
        readonly message: Text;
        readonly suggest: readonly string[];
      };
    };

/** Every kind of value that can be asked for. */
export const askedKinds: readonly string[] = [...Object.keys(valueKinds), "encoding"];

/** Reads what a question asks about; `places` is called only when its kind needs them. */
export function readQuestion(
  question: ValueQuestion,
  places: ValueContext["places"],
): Reading<AnsweredValue> {
  const { kind, input } = question;
  if (kind === "encoding") return readEncoded(input);
  if (!isValueKind(kind)) return trouble.unknownKind(askedKinds);
  if (typeof input !== "string") return trouble.inputForm(trouble.cellForm);
  const context = contextOf(question.context ?? {});
  if (!context) return trouble.contextForm(Object.keys(dateFormats));
  return valueOf(kind, input, { ...context, places });
}

/** A reading as an answer; a refusal says what was there, what was expected and what to do. */
export function answerOf(reading: Reading<AnsweredValue>, question: ValueQuestion): ValueAnswer {
  if (reading.ok) return { value: reading.value };
  const { refusal } = reading;
  const cell = receivedBy(refusal, question);
  const message = { th: refusalText(refusal, cell, "th"), en: refusalText(refusal, cell, "en") };
  return { error: { code: refusal.code, message, suggest: refusal.suggest } };
}

/** The part of a question that a refusal is about, as text. */
export function receivedBy({ code }: Refusal, { kind, input, context }: ValueQuestion): string {
  const asked = isObject(input) ? (input["hex"] ?? input["text"] ?? input) : input;
  const part = code === "unknown_kind" ? kind : code === "context_form" ? context : asked;
  return typeof part === "string" ? part : (JSON.stringify(part) ?? "");
}

const isValueKind = (kind: unknown): kind is ValueKind =>
  typeof kind === "string" && Object.hasOwn(valueKinds, kind);

function readEncoded(input: unknown): Reading<EncodedText> {
  const { hex, text } = isObject(input) ? input : {};
  if (typeof hex === "string" && text === undefined) return readHexadecimal(hex);
  if (typeof text === "string" && hex === undefined) return readReceived(text);
  return trouble.inputForm(trouble.encodedForm);
}

function contextOf(context: unknown): Omit<ValueContext, "places"> | null {
  if (!isObject(context)) return null;
  const { format, province, amphoe, era, fiscal_year: written } = context;
  const isKnownFormat = isAbsent(format) || isDateFormat(format);
  if (!isKnownFormat || !isCode(province) || !isCode(amphoe)) return null;
  const isKnownEra = isAbsent(era) || era === "BE" || era === "CE";
  const fiscalYear = isAbsent(written) ? null : readFiscalYear(String(written));
  if (!isKnownEra || fiscalYear?.ok === false) return null;
  return {
    format: format ?? undefined,
    years: { era: era ?? undefined, fiscalYear: fiscalYear?.value },
    province: isAbsent(province) ? undefined : String(province),
    amphoe: isAbsent(amphoe) ? undefined : String(amphoe),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined =>
  value === undefined || value === null;

const isCode = (value: unknown): boolean =>
  isAbsent(value) || typeof value === "string" || Number.isSafeInteger(value);

const isDateFormat = (format: unknown): format is DateFormat =>
  typeof format === "string" && Object.hasOwn(dateFormats, format);
