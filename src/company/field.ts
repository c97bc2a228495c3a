import type * as z from "zod";
import type { Coded, Fix } from "../diagnostic/diagnostic.ts";
import type { FactsArgs } from "../diagnostic/facts-codes.ts";

/** A range in which a value is ordinary; outside it `check` warns. Durations and numbers as the file writes them. */
export interface UsualRange {
  readonly from?: string;
  readonly to?: string;
  /** Only for durations in this unit; without it, for all that no earlier range claims. */
  readonly unit?: string;
}

/** How many characters a text ordinarily has, or how many items a list; outside it `check` warns. */
export interface UsualSize {
  readonly from: number;
  readonly to: number;
}

/** How a leaf is read. Rules, the JSON Schema and the reference page tell leaves apart by it. */
export type FieldKind =
  | "text"
  | "local-text"
  | "duration"
  | "commitment"
  | "frequency"
  | "number"
  | "yes-no"
  | "date"
  | "choice"
  | "version"
  | "email"
  | "phone"
  | "url"
  | "person"
  | "path"
  | "code"
  | "hours"
  | "block"
  | "list"
  | "map";

/** What is known about one key beyond its shape: for the reference page, the JSON Schema and the findings. */
export interface Field {
  /** One plain sentence: what the key says. */
  readonly description: string;
  /** As the file would write it, for the line to type when the key is missing or wrong. */
  readonly example?: string;
  readonly usual?: readonly UsualRange[];
  readonly size?: UsualSize;
  /** What the value is measured in, where the value does not say so itself. */
  readonly unit?: string;
  /** The words that can stand here, for a choice or a frequency. */
  readonly values?: readonly string[];
  /** The numbers that can stand here, both ends included. */
  readonly range?: { readonly from: number; readonly to: number; readonly whole: boolean };
  /** Which plain strings are the same in every language, so that no translation is missing. */
  readonly neutral?: "always" | "contact" | "feedback";
  /** The items of the list must differ. */
  readonly unique?: true;
}

/** A field together with how it is read. */
export interface KnownField extends Field {
  readonly kind: FieldKind;
}

/** Attaches what is known about a key to its schema; gives a copy, so a schema can serve several keys. */
export function describe<Schema extends z.ZodType>(schema: Schema, kind: FieldKind, field: Field): Schema {
  return schema.meta({ ...field, kind });
}

/** What `describe` attached; `null` for a schema that carries nothing. */
export function fieldOf(schema: z.core.$ZodType): KnownField | null {
  // zod types its metadata as an open record; `describe` is the only writer.
  const meta = (schema as z.ZodType).meta() as KnownField | undefined;
  return meta?.kind === undefined ? null : meta;
}

/** What a leaf says about a value that it refuses. */
export type Refusal = Coded<
  FactsArgs,
  {
    /** Whether the key is wrong or its value. */
    readonly at?: "key" | "value";
    readonly fix?: Fix | null;
  }
>;

/** Reports a refused value from inside a transform, under our own code. `path` leads on from the value. */
export function report(
  context: z.core.$RefinementCtx,
  refusal: Refusal,
  path: readonly PropertyKey[] = [],
): void {
  context.addIssue({ code: "custom", params: { refusal }, path: [...path] });
}

/** Reports, and stands for the value that a transform cannot give: `return refuse(…)`. Nobody reads it. */
export function refuse(context: z.core.$RefinementCtx, refusal: Refusal): never {
  report(context, refusal);
  return undefined as never; // As `z.NEVER`, without loading zod here.
}

/** A replacement where it is known what was meant. */
export function replaceBy(suggestion: string | null): Fix | null {
  return suggestion === null ? null : { kind: "replace", text: suggestion };
}

/** The refusal that `refuse` put into a custom issue; `null` for an issue that is not ours. */
export function refusalOf(issue: {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}): Refusal | null {
  const refusal = issue.params?.["refusal"];
  return refusal === undefined ? null : (refusal as Refusal); // `refuse` is the only writer.
}
