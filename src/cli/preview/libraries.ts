import { openLibrary } from "../../explanation/library.ts";
import type { Library } from "../../explanation/library.ts";
import { indexTemplates } from "../../explanation/template-index.ts";
import type { Host } from "../../host/host.ts";
import { loadTemplates } from "../../markdown/load-templates.ts";
import { layTemplates } from "../../markdown/own-templates.ts";
import type { ShownDocument } from "../../preview/press.ts";

type Outside = Pick<Host, "files" | "packageDirectory">;

/** What can be asked about the documents that are looked at: opened when one is first asked about, kept as long as it is shown. */
export function previewLibraries(outside: Outside): (shown: ShownDocument) => Promise<Library> {
  const libraries = new WeakMap<ShownDocument, Promise<Library>>();
  return (shown) => {
    const library = libraries.get(shown) ?? libraryOf(shown, outside);
    libraries.set(shown, library);
    // What did not work may work when it is asked for again.
    library.catch(() => libraries.delete(shown));
    return library;
  };
}

async function libraryOf(
  { selection, built, good }: ShownDocument,
  { files, packageDirectory }: Outside,
): Promise<Library> {
  const { document: kind, length, language } = selection;
  const documents = [{ kind, length }];
  const base = await loadTemplates(files, `${packageDirectory}/templates`, language, documents);
  const templates = layTemplates(base, good.own, language, documents);
  const index = indexTemplates(templates, good.own.templates, language);
  return openLibrary({
    templates: [{ language, index }],
    documents,
    company: { facts: good.facts, built: [built] },
  });
}
