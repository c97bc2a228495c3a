import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Host } from "../host/host.ts";
import { loadTheme } from "../html/load-theme.ts";
import type { Theme } from "../html/theme.ts";
import { loadTemplates } from "../markdown/load-templates.ts";
import { createRenderer } from "../markdown/render.ts";
import type { Renderer } from "../markdown/render.ts";

/** What all editions of a run share: the theme, and the templates of each language, loaded when first asked for. */
export interface Workshop {
  theme(): Promise<Theme>;
  renderer(language: LanguageTag): Promise<Renderer>;
}

export function openWorkshop(
  { files, packageDirectory }: Pick<Host, "files" | "packageDirectory">,
  wanted: readonly { readonly kind: Kind; readonly length: Length }[],
): Workshop {
  const folder = `${packageDirectory}/templates`;
  let theme: Promise<Theme> | null = null;
  const renderers = new Map<LanguageTag, Promise<Renderer>>();
  const prepare = async (language: LanguageTag): Promise<Renderer> =>
    createRenderer(await loadTemplates(files, folder, language, wanted));
  return {
    theme() {
      theme ??= loadTheme(files, `${folder}/theme`);
      return theme;
    },
    renderer(language) {
      const renderer = renderers.get(language) ?? prepare(language);
      renderers.set(language, renderer);
      return renderer;
    },
  };
}
