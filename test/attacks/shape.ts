import { marked, type Token } from "marked";

/** Words by themselves: how many tokens they make means nothing. */
const wordsOnly: ReadonlySet<string> = new Set(["text", "escape", "space"]);

/**
 * What a Markdown text is made of, in order and nested, without its words, as a reader of GitHub Flavored Markdown sees it:
 * one that knows nothing of ours. Equal shapes have equal headings, tables, items and links.
 */
export function markdownShape(markdown: string): string {
  return shapeOf(marked.lexer(markdown, { gfm: true }));
}

function shapeOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inside = shapeOf(childrenOf(token));
      return wordsOnly.has(token.type) ? inside : `${nameOf(token)}(${inside})`;
    })
    .join("");
}

function nameOf(token: Token): string {
  if (token.type === "heading") return `h${String(token["depth"])}`;
  if (token.type === "list") return token["ordered"] === true ? "ol" : "ul";
  if (token.type === "list_item") return token["task"] === true ? "task" : "li";
  return token.type;
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === "table") {
    // The types of marked leave open what a token of a plugin holds; a table is its own.
    const { header, rows } = token as Extract<Token, { type: "table" }>;
    return [header, ...rows].flatMap((row: readonly { tokens: Token[] }[]) => [
      { type: "row", raw: "", tokens: row.map(({ tokens }) => ({ type: "cell", raw: "", tokens })) },
    ]);
  }
  if (token.type === "list") return (token as Extract<Token, { type: "list" }>).items;
  return "tokens" in token ? (token.tokens ?? []) : [];
}

const tag = /^<(?:!doctype html|\/[a-z][a-z0-9]*|[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"<>]*")?)*)>/;

/**
 * The tags of a page, in order, with the names of their attributes. Throws at a `<` that begins none of the tags that we
 * write, where a browser may see anything.
 */
export function htmlShape(html: string): string {
  const tags: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const [found] = tag.exec(html.slice(at, at + 20_000)) ?? [];
    if (found === undefined) throw new Error(`No tag of ours: ${html.slice(at, at + 80)}`);
    at += found.length - 1;
    if (found === "<wbr>") continue;
    const known = plainTags.get(found) ?? plain(found);
    plainTags.set(found, known);
    tags.push(known);
    // What stands in styles is looked at by itself.
    if (found.startsWith("<style")) at = html.indexOf("</style>", at) - 1;
  }
  return tags.join("");
}

/** Most tags come again and again. */
const plainTags = new Map<string, string>();

/** Without the values of attributes. Whether a cell heads its row follows from whether the words of its column differ. */
function plain(found: string): string {
  const [, name = "", attributes = ""] = /^<(\/?[a-z0-9!]+)(.*)>$/.exec(found) ?? [];
  const names = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)]
    .filter(([, attribute = ""]) => !["class", "scope", "role", "data-label"].includes(attribute))
    .map(([, attribute = "", value = ""]) =>
      attribute === "href" ? `href ${value.replace(/s?:.*/is, "").toLowerCase()}` : attribute,
    );
  return `<${[/^\/?th$/.test(name) ? name.replace("th", "td") : name, ...names].join(" ")}>`;
}
