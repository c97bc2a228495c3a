import type { Kind, Length } from "./company/kind.ts";
import type { LanguageTag } from "./company/language-tag.ts";
import type { Host } from "./host/host.ts";
import { loadTheme } from "./html/load-theme.ts";
import type { Theme } from "./html/theme.ts";
import { digestTheme } from "./html/theme-digest.ts";
import { loadTemplates } from "./markdown/load-templates.ts";
import { changes, layTemplates, noOwnTemplates } from "./markdown/own-templates.ts";
import type { OwnTemplates } from "./markdown/own-templates.ts";
import { compiledBy, createCompiler } from "./markdown/compile.ts";
import { digestTemplates } from "./markdown/templates-digest.ts";
import { createRenderer, textsOf } from "./markdown/render.ts";
import type { Renderer } from "./markdown/render.ts";

/** What all editions of a run share: the theme, and the templates of each language, loaded when first asked for. */
export interface Workshop {
  theme(): Promise<Theme>;
  /** With the company's own templates over those of the package. */
  renderer(language: LanguageTag, own: OwnTemplates): Promise<Renderer>;
  /** A digest of the package's templates in each of these languages, and one of its `theme`. */
  digests(languages: readonly LanguageTag[]): Promise<Readonly<Record<string, string>>>;
}

export function openWorkshop(
  {
    files,
    packageDirectory,
    compiledTemplates,
  }: Pick<Host, "files" | "packageDirectory" | "compiledTemplates">,
  wanted: readonly { readonly kind: Kind; readonly length: Length }[],
): Workshop {
  const folder = `${packageDirectory}/templates`;
  let theme: Promise<Theme> | null = null;
  const renderers = new Map<LanguageTag, Promise<Renderer>>();
  const digests = new Map<string, Promise<string>>();
  const digest = async (name: string, make: () => Promise<string>): Promise<readonly [string, string]> => {
    const made = digests.get(name) ?? make();
    digests.set(name, made);
    return [name, await made];
  };
  const ahead = compiledBy(compiledTemplates);
  const prepare = async (language: LanguageTag, own: OwnTemplates): Promise<Renderer> => {
    const templates = layTemplates(
      await loadTemplates(files, folder, language, wanted),
      own,
      language,
      wanted,
    );
    const compiler = await createCompiler(textsOf(templates), ahead(language));
    return createRenderer(templates, compiler);
  };
  const themeOnce = (): Promise<Theme> => {
    theme ??= loadTheme(files, `${folder}/theme`);
    return theme;
  };
  return {
    theme: themeOnce,
    async digests(languages) {
      const texts = languages.map((tag) => digest(tag, () => digestTemplates(files, folder, tag)));
      const looks = digest("theme", async () => digestTheme(await themeOnce()));
      return Object.fromEntries(await Promise.all([looks, ...texts]));
    },
    renderer(language, own) {
      // Each company's templates are its own; the package's are the same for all.
      if (changes(own, language)) return prepare(language, own);
      const renderer = renderers.get(language) ?? prepare(language, noOwnTemplates);
      renderers.set(language, renderer);
      return renderer;
    },
  };
}
