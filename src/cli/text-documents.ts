import { build } from "../build.ts";
import type { BuiltDocument } from "../build.ts";
import { everyDocument } from "../company/kind.ts";
import type { Facts } from "../company/facts.ts";
import { packOf } from "../language/packs.ts";
import { modelOf } from "../markdown/own-templates.ts";
import type { OwnTemplates } from "../markdown/own-templates.ts";
import type { Workshop } from "../workshop.ts";

/** Every document of a company in its languages, as text without a look. */
export async function textDocuments(
  facts: Facts,
  own: OwnTemplates,
  { renderer }: Pick<Workshop, "renderer">,
): Promise<readonly BuiltDocument[]> {
  const languages = await Promise.all(
    facts.languages.map(async (tag) => ({ pack: packOf(tag), render: await renderer(tag, own) })),
  );
  return build({
    facts,
    documents: everyDocument,
    languages,
    theme: null,
    logo: null,
    assets: { kind: "inline" },
    modelOf: modelOf(own),
  });
}
