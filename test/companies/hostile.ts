import { everyKey, isMap } from "./companies.ts";

/** One text with everything that means something to Markdown, HTML, Handlebars or a shell. */
export const nasty =
  'a "q" | b <b>c</b> {{x}} [l](javascript:0) *s* _u_ `k` # & &lt; \\ ~~d~~ \n\n# new\n- line $& end.';

/** Keys whose values are words that people write; the others have a form of their own. */
const free = new Set([
  "name",
  "role",
  "vision",
  "mission",
  "industry",
  "when",
  "cost",
  "outOfHours",
  "customerTypes",
  "natureOfService",
  "manual",
  "team",
  "riskReview",
  "flexibility",
  "register",
  "form",
  "empowerment",
  "missed",
  "address",
  "text",
]);

function spoil(value: unknown, key: string, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => spoil(item, key, path));
  if (isMap(value)) {
    if ("en" in value) return { en: nasty, hu: nasty };
    return Object.fromEntries(
      Object.entries(value).map(([inner, child]) => [inner, spoil(child, inner, `${path}.${inner}`)]),
    );
  }
  const isAddress = path.endsWith(".email.address");
  const isPriority = path.includes("priorities");
  return free.has(key) && !isAddress && !isPriority ? `${nasty} ${String(value)}` : value;
}

/** The company of every key, with quotes, pipes, angle brackets, braces and line breaks in every text. */
export const hostile = spoil(everyKey(), "", "") as Readonly<Record<string, unknown>>;
