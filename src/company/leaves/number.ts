import type * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { leaf } from "./leaf.ts";

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  /** Whether only whole numbers will do. */
  readonly whole: boolean;
}

/** Reads `90` or `5.5`; refuses signs, units and numbers outside the range. */
export function readNumber(found: string, range: NumberRange, context: z.core.$RefinementCtx): number {
  const digits = /^([+-]?\d{1,9}(?:[.,]\d{1,6})?)\s*(%|per cent|percent)?$/i.exec(found);
  const plain = digits?.[1]?.replace(",", ".").replace(/^\+/, "") ?? null;
  const value = Number(plain);
  if (plain === null || plain !== found || (range.whole && !Number.isInteger(value))) {
    const suggestion = plain === found ? null : plain;
    return refuse(context, {
      code: "facts/not-a-number",
      args: { found, whole: range.whole, suggestion },
      fix: replaceBy(suggestion),
    });
  }
  if (value < range.from || value > range.to) {
    return refuse(context, { code: "facts/out-of-range", args: { found, from: range.from, to: range.to } });
  }
  return value;
}

export function number(range: NumberRange, field: Field): z.ZodType<number, string> {
  const schema = leaf((found, context) => readNumber(found, range, context));
  return describe(schema, "number", { ...field, range });
}

const words: Readonly<Record<string, boolean>> = { true: true, false: false };
const nearWords: Readonly<Record<string, "true" | "false">> = {
  yes: "true",
  on: "true",
  y: "true",
  "1": "true",
  no: "false",
  off: "false",
  n: "false",
  "0": "false",
};

/** `true` or `false`, in any case of letters; `yes` and `no` are refused with the right word. */
export function yesNo(field: Field): z.ZodType<boolean, string> {
  const schema = leaf((found, context) => {
    const word = found.toLowerCase();
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    if (value !== undefined) return value;
    const suggestion = Object.hasOwn(nearWords, word) ? (nearWords[word] ?? null) : null;
    return refuse(context, {
      code: "facts/not-in-list",
      args: { found, allowed: ["true", "false"], suggestion },
      fix: replaceBy(suggestion),
    });
  });
  return describe(schema, "yes-no", field);
}
