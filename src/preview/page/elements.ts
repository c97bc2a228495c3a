/** An element of the page by its id. Throws when it is not there: the page and this script are made for each other. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** Puts HTML of our own server into an element, unless it is there already: what somebody reads or holds stays. */
export function put(target: HTMLElement, html: string): void {
  if (shown.get(target) === html) return;
  shown.set(target, html);
  target.innerHTML = html;
}

/** Says something in an element; the same again is not said twice. */
export function say(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

const shown = new WeakMap<HTMLElement, string>();
