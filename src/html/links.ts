const allowedSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/**
 * The address of a link as it may stand in a document, unescaped; `null` when the link has to go and only its text
 * may stay. Allowed: http, https, mailto, tel, `#place`, and relative paths. An address that names another host
 * without a scheme (`//host`) is none of these.
 */
export function allowedAddress(address: string): string | null {
  // Browsers drop control characters and spaces before they look for the scheme.
  const bare = address.replaceAll(/[\p{Cc} ]/gu, (character) => (character === " " ? "%20" : ""));
  if (/^(?:%20)*[/\\]{2}/.test(bare) || /^(?:%20)*\\/.test(bare)) return null;
  const scheme = /^(?:%20)*([^/?#]*?):/.exec(bare)?.[1];
  if (scheme === undefined) return bare;
  return allowedSchemes.has(scheme.toLowerCase()) ? bare : null;
}
