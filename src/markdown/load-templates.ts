import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Files } from "../host/host.ts";
import type { Templates } from "./render.ts";

/** No template of ours comes near; a larger file is not a template. */
const maxTemplateBytes = 1_000_000;

const ending = ".md.hbs";

/**
 * Reads the templates of one language from the package's `templates/` folder: the documents asked for and all partials.
 * Throws when one is missing, because the package is then incomplete.
 */
export async function loadTemplates(
  files: Pick<Files, "read" | "list">,
  folder: string,
  language: LanguageTag,
  wanted: readonly { readonly kind: Kind; readonly length: Length }[],
): Promise<Templates> {
  const read = async (path: string): Promise<string> => {
    const result = await files.read(path, maxTemplateBytes);
    if (!result.ok) throw new Error(`The template ${path} cannot be read: ${result.detail}`);
    return new TextDecoder().decode(result.bytes);
  };
  const partialsFolder = `${folder}/partials/${language}`;
  const names = (await files.list(partialsFolder)).filter((name) => name.endsWith(ending));
  const [partials, documents] = await Promise.all([
    Promise.all(
      names.map(
        async (name) => [name.slice(0, -ending.length), await read(`${partialsFolder}/${name}`)] as const,
      ),
    ),
    Promise.all(
      wanted.map(
        async ({ kind, length }) =>
          [`${kind}.${length}`, await read(`${folder}/${kind}/${language}.${length}${ending}`)] as const,
      ),
    ),
  ]);
  return { documents: Object.fromEntries(documents), partials: Object.fromEntries(partials) };
}
