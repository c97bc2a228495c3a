/**
 * Makes `old` the same as `next` with as few changes as can be: what is the same stays the same element, so that
 * selections, focus and the place of a screen reader stay too. Gives the elements that are new.
 */
export function renew(old: Element, next: Element): readonly Element[] {
  if (old.isEqualNode(next)) return [];
  if (old.tagName !== next.tagName || !isFrame(old)) {
    const fresh = old.ownerDocument.importNode(next, true);
    old.replaceWith(fresh);
    return [fresh];
  }
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  return renewParts(old, next);
}

/** What holds the parts of a page: looked into, never replaced. */
function isFrame({ tagName, classList }: Element): boolean {
  return tagName === "BODY" || tagName === "MAIN" || classList.contains("page") || isList(tagName);
}

/** A change in a list or a table is a change of one item or row. */
function isList(tagName: string): boolean {
  return ["UL", "OL", "TABLE", "TBODY", "DIV", "BLOCKQUOTE"].includes(tagName);
}

/** What is the same at the beginning and at the end stays; between them, pairs are renewed. */
function renewParts(old: Element, next: Element): readonly Element[] {
  const [olds, nexts] = [[...old.children], [...next.children]];
  while (olds[0] !== undefined && nexts[0] !== undefined && olds[0].isEqualNode(nexts[0])) {
    olds.shift();
    nexts.shift();
  }
  let after: Element | null = null;
  for (let [left, right] = [olds.at(-1), nexts.at(-1)]; left !== undefined && right !== undefined;) {
    if (!left.isEqualNode(right)) break;
    after = left;
    olds.pop();
    nexts.pop();
    [left, right] = [olds.at(-1), nexts.at(-1)];
  }
  if (olds.length === nexts.length) {
    return nexts.flatMap((part, index) => {
      const before = olds[index];
      return before === undefined ? [] : renew(before, part);
    });
  }
  for (const part of olds) part.remove();
  return nexts.map((part) => old.insertBefore(old.ownerDocument.importNode(part, true), after));
}
