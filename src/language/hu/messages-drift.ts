import type { DriftWords } from "../messages-drift.ts";
import { articleBefore } from "./article.ts";

/** Files that are not what would be written, in Hungarian. A path begins a line or follows a colon. */
export const drift: DriftWords = {
  replacedEdited: (path) => `${path}: kézzel módosították; felülírva`,
  replacedUnknown: (path) => `${path}: az ott lévő fájl nem szerepelt a charter.lock fájlban; felülírva`,
  stale: (path) => `${path}: elavult; egy korábbi futás írta, a mostani már nem írja`,
  removed: (path) => `${path}: elavult; törölve`,
  keptEdited: (path) => `${path}: elavult, de kézzel módosították; megmaradt`,
  keptUnread: (path, why) => `${path}: elavult, de nem olvasható (${why}); megmaradt`,
  notRemoved: (path) => `${path}: elavult, de nem törölhető`,
  toRemove: (flag) => `Az elavult fájlokat ez a kapcsoló törli: ${flag}.`,
  besideEditions: (folder, file) =>
    `${folder}: a mappában több adatfájl kiadásai vannak. ${file}: ennek a fájlnak a dokumentumai a kiadások mappái mellé kerülnek, és a kezdőlap a kiadásokra is hivatkozik.`,
  takesPage: (path, company) =>
    `${path}: ez a lap eddig a következő vállalat kezdőlapja volt: ${company}. Mostantól a megadott adatfájlok kiadásaira hivatkozik; a vállalatnak a mappában lévő többi dokumentuma változatlan marad.`,
  linksNothing: (path, count, some) =>
    `${path}: a lap ${count === 1 ? "egy" : String(count)} olyan kiadásra hivatkozik, amely nem létezik, mert ${count === 1 ? "az adatfájlját" : "az adatfájljukat"} nem lehetett feldolgozni: ${some}`,
  problems: {
    damaged: (path) => `${path} sérült; a futás úgy folytatódik, mintha nem létezne.`,
    merging: (path) =>
      `${path}: a fájlban feloldatlan összefésülési ütközés van; a futás úgy folytatódik, mintha nem létezne. A render parancs újra kiírja.`,
    newer: (path) =>
      `${path}: a fájlt a program újabb verziója írta; a futás úgy folytatódik, mintha nem létezne.`,
    unreadable: (path) => `${path} nem olvasható; a futás úgy folytatódik, mintha nem létezne.`,
  },
  states: { missing: "hiányzik", foreign: "idegen" },
  causes: {
    facts: "megváltoztak az adatok",
    templates: "megváltoztak a program sablonjai",
    ownTemplates: "megváltoztak a saját sablonok",
    settings: "más kapcsolókkal készült",
    hand: "kézzel módosították",
    unknown: "nem szerepel a charter.lock fájlban",
    linked: "más fájlokra hivatkozik, mint eddig",
    program: (from, to) => `megváltozott a program verziója: ${from} → ${to}`,
    browser: (from, to) => `megváltozott a böngésző verziója: ${from} → ${to}`,
  },
  leftAlone: "nem a charter írta; érintetlen marad",
  wouldGo: "törlődne",
  wouldStay: "megmaradna",
  pagesDiffer: (was, now) => `az oldalak eltérnek: most ${was} bájt, kiírva ${now} bájt lenne`,
  upToDate: (files) =>
    files === 1 ? "A fájl naprakész" : `Mind ${articleBefore(String(files))} ${String(files)} fájl naprakész`,
  differs: (files, others) =>
    `${String(files)} fájl eltér attól, ami most készülne` +
    (others === 0 ? "" : ` (naprakész: ${String(others)})`),
  othersDiffer: (files) => `Egyéb eltérő fájlok (stílusok, betűkészletek, charter.lock): ${String(files)}`,
  toWrite: (flag) => `Ugyanez a parancs ${flag} nélkül kiírja őket.`,
};
