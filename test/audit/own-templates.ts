import { auditTemplates } from "../../src/audit/templates.ts";
import type { TemplatesAudit } from "../../src/audit/templates.ts";
import type { Facts } from "../../src/company/facts.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { addressOf } from "../../src/markdown/template-address.ts";
import type { OwnTemplate } from "../../src/markdown/own/own-template.ts";
import { templatesIn } from "../markdown/rendering.ts";

/** Templates of a company by path, as if they lay in a folder `own`. */
export function ownTemplates(files: Readonly<Record<string, string>>): readonly OwnTemplate[] {
  return Object.entries(files).map(([path, text]) => {
    const at = addressOf(path);
    if (at === null) throw new Error(`No template lies at ${path}.`);
    return { at, file: `own/${path}`, text };
  });
}

export async function auditOwn(
  files: Readonly<Record<string, string>>,
  facts: Facts | null = null,
): Promise<TemplatesAudit> {
  return auditTemplates({
    own: ownTemplates(files),
    facts,
    languages: null,
    packageTemplates: (language: LanguageTag) => Promise.resolve(templatesIn(language)),
    compiledAhead: () => ({}),
  });
}

/** `own/policy/en.short.md.hbs:9:3 template/unknown-variable` of each finding, without the folder. */
export async function placesOf(
  files: Readonly<Record<string, string>>,
  facts: Facts | null = null,
): Promise<readonly string[]> {
  const { findings } = await auditOwn(files, facts);
  return findings.map(
    ({ code, place }) =>
      `${place.file.replace("own/", "")}:${String(place.line)}:${String(place.column)} ${code}`,
  );
}

/** The package's own template with one piece in the place of another. Throws where the piece is not there. */
export function edited(
  language: LanguageTag,
  name: `${string}.${"short" | "full"}`,
  from: string,
  to: string,
): string {
  const { documents } = templatesIn(language);
  const text = documents[name as keyof typeof documents] ?? "";
  if (!text.includes(from)) throw new Error(`${name} in ${language} has no ${from}.`);
  return text.replace(from, () => to);
}
