// Writes the CLDR-derived tables of this folder: countries.tsv, currencies.tsv, languages.tsv, units.tsv,
// and hs2022.txt from a copy of the public-domain dataset "datasets/harmonized-system".
//
//   npm install cldr-core@48 cldr-localenames-full@48 cldr-numbers-full@48 cldr-units-full@48
//   node generate.mjs <folder with node_modules> [harmonized-system.csv]
//
// It is run by hand when a new CLDR release is taken; its output is committed, so that a build needs neither
// Node nor a network. What CLDR does not know (piece, carton, decibel …) is written in units-source.tsv.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(process.argv[2] ?? ".", "node_modules");
const json = (name) => JSON.parse(fs.readFileSync(path.join(modules, name), "utf8"));
const LANGUAGES = ["fa", "en", "ar", "ru"];
const PLURALS = ["zero", "one", "two", "few", "many", "other"];

/** Persian text must use Farsi yeh and keheh (ISIRI 6219); a slip in CLDR should stop us, not ship. */
function checked(language, text) {
  if (language === "fa" && /[\u064A\u0649\u0643\u06C0]/.test(text)) throw new Error(`Arabic letter in Persian: ${text}`);
  if (/[\t\n|=]/.test(text) || text === "") throw new Error(`unusable text: ${JSON.stringify(text)}`);
  if (/[\u202A-\u202E\u200E\u200F\u2066-\u2069]/.test(text)) throw new Error(`bidi mark in: ${text}`);
  return text;
}

function write(name, header, rows) {
  const lines = rows.map((row) => row.join("\t")).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  fs.writeFileSync(path.join(here, name), `# ${header.join("\t")}\n${lines.join("\n")}\n`);
  console.log(name, rows.length);
}

/** `one=kilogram|other=kilograms`, or the bare word where every form is the same. */
function forms(language, byPlural) {
  const other = byPlural.other;
  const different = PLURALS.filter((plural) => plural !== "other" && byPlural[plural] && byPlural[plural] !== other);
  if (different.length === 0) return checked(language, other);
  return [...different, "other"].map((plural) => `${plural}=${checked(language, byPlural[plural])}`).join("|");
}

function countries() {
  const notIso = new Set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" "));
  const names = Object.fromEntries(LANGUAGES.map((language) =>
    [language, json(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories]));
  const codes = json("cldr-core/supplemental/codeMappings.json").supplemental.codeMappings;
  // CLDR's plain name is a full sentence for these; its own short form is what a catalogue wants.
  const short = new Set(["HK", "MO", "PS"]);
  const rows = Object.keys(names.en).filter((code) => /^[A-Z]{2}$/.test(code) && !notIso.has(code)).map((code) => {
    const name = (language) => {
      // The project's test vectors write "Turkey", CLDR's variant form.
      if (language === "en" && code === "TR") return names.en["TR-alt-variant"];
      return (short.has(code) && names[language][`${code}-alt-short`]) || names[language][code];
    };
    return [code, codes[code]._alpha3, ...LANGUAGES.map((language) => checked(language, name(language)))];
  });
  if (rows.length !== 249) throw new Error(`ISO 3166-1 has 249 countries, not ${rows.length}`);
  write("countries.tsv", ["alpha-2", "alpha-3", ...LANGUAGES], rows);
}

function currencies() {
  const data = json("cldr-core/supplemental/currencyData.json").supplemental.currencyData;
  const current = new Set();
  for (const periods of Object.values(data.region)) {
    for (const period of periods) {
      for (const [code, use] of Object.entries(period)) {
        if (!use._to && use._tender !== "false") current.add(code);
      }
    }
  }
  const names = Object.fromEntries(LANGUAGES.map((language) =>
    [language, json(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers.currencies]));
  const rows = [...current].map((code) => [
    code,
    (data.fractions[code] ?? data.fractions.DEFAULT)._digits,
    ...LANGUAGES.map((language) => {
      const entry = names[language][code];
      const byPlural = { other: entry["displayName-count-other"] ?? entry.displayName };
      for (const plural of PLURALS) byPlural[plural] = entry[`displayName-count-${plural}`] ?? byPlural[plural];
      return forms(language, byPlural);
    }),
    ...LANGUAGES.map((language) => checked(language, names[language][code].displayName)),
  ]);
  write("currencies.tsv", ["code", "digits", ...LANGUAGES.map((l) => `${l} with a number`), ...LANGUAGES], rows);
}

function languages() {
  const extra = "ckb azb bal bqi fil glk lrc mzn sdh kmr pnb skr hno yue bho brx zh-Hans zh-Hant pt-BR".split(" ");
  const names = (language) => {
    const file = `cldr-localenames-full/main/${language}/languages.json`;
    if (!fs.existsSync(path.join(modules, file))) return {};
    return json(file).main[language].localeDisplayNames.languages;
  };
  const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, names(language)]));
  const likely = json("cldr-core/supplemental/likelySubtags.json").supplemental.likelySubtags;
  const rtlScripts = new Set(["Arab", "Hebr", "Thaa", "Nkoo", "Syrc", "Adlm", "Rohg", "Samr", "Mand"]);
  const tags = Object.keys(byLanguage.en).filter((tag) => /^[a-z]{2}$/.test(tag) && tag !== "sh").concat(extra);
  const rows = tags.filter((tag) => LANGUAGES.every((language) => byLanguage[language][tag])).map((tag) => {
    const own = names(tag)[tag] ?? "";
    const script = /-([A-Z][a-z]{3})/.exec(tag)?.[1] ?? (likely[tag] ?? "").split("-")[1];
    return [tag, rtlScripts.has(script) ? "rtl" : "ltr", own, ...LANGUAGES.map((l) => checked(l, byLanguage[l][tag]))];
  });
  write("languages.tsv", ["tag", "direction", "own name", ...LANGUAGES], rows);
}

function units() {
  const all = ["fa", "en", "ar", "ru", "en-GB"];
  const tables = Object.fromEntries(all.map((language) =>
    [language, json(`cldr-units-full/main/${language}/units.json`).main[language].units.long]));
  const strip = (pattern) => pattern.replace("{0}", "").replace(/[\u200E\u200F]/g, "").trim();
  function byPlural(language, key) {
    const entry = tables[language][key];
    if (!entry?.["unitPattern-count-other"]) return undefined;
    const result = {};
    for (const plural of PLURALS) {
      const pattern = entry[`unitPattern-count-${plural}`];
      // Arabic "يومان" has the number inside the word; we always write the number, so take the general form.
      // (and the bare sign "٪", of which a sentence cannot be made).
      if (pattern?.includes("{0}") && /\p{L}/u.test(strip(pattern))) result[plural] = strip(pattern);
    }
    return result;
  }
  /** `10p3:electric-volt`: CLDR's pattern for the prefix around the unit, "kilo{0}". */
  function prefixed(language, key) {
    const [prefix, unit] = key.split(":");
    const pattern = tables[language][prefix]?.unitPrefixPattern;
    const words = byPlural(language, unit);
    if (!pattern || !words) return undefined;
    return Object.fromEntries(Object.entries(words).map(([plural, word]) => [plural, pattern.replace("{0}", word)]));
  }
  /** CLDR's rule for "litre per minute": the denominator's own pattern, else the general "{0} per {1}". */
  function quotient(language, top, bottom) {
    const numerator = byPlural(language, top);
    const denominator = tables[language][bottom];
    if (!numerator || !denominator?.["unitPattern-count-other"]) return undefined;
    const pattern = denominator.perUnitPattern ?? tables[language].per.compoundUnitPattern
      .replace("{1}", strip(denominator["unitPattern-count-one"] ?? denominator["unitPattern-count-other"]));
    return Object.fromEntries(Object.entries(numerator).map(([plural, word]) => [plural, pattern.replace("{0}", word)]));
  }
  const source = fs.readFileSync(path.join(here, "units-source.tsv"), "utf8").split("\n");
  const rows = source.filter((line) => line && !line.startsWith("#")).map((line) => {
    const [code, id, symbol, style, cldr, aliases = "", ...hand] = line.split("\t");
    const cells = all.map((language, column) => {
      const written = hand[column];
      if (written) return written.includes("=") ? written : checked(language, written);
      if (cldr === "") return language === "en-GB" ? hand[1] : undefined;
      const [top, bottom] = cldr.split("/");
      const found = bottom ? quotient(language, top, bottom)
        : top.includes(":") ? prefixed(language, top) : byPlural(language, top);
      if (!found && language === "en-GB") return undefined;
      if (!found) throw new Error(`CLDR ${language} has no ${cldr}`);
      return forms(language, found);
    });
    cells[4] ??= cells[1];
    if (cells.some((cell) => !cell)) throw new Error(`no name for ${line}`);
    return [id, code, symbol, style, aliases, ...cells];
  });
  write("units.tsv", ["id", "code", "symbol", "style", "aliases", ...all], rows);
}

/** The six-digit codes, one per line; chapter 99 of the dataset is the United Nations' "not specified". */
function harmonizedSystem(file) {
  const codes = fs.readFileSync(file, "utf8").split("\n")
    .map((line) => /^[IVX]+,(\d{6}),/.exec(line)?.[1]).filter((code) => code && !code.startsWith("99"));
  fs.writeFileSync(path.join(here, "hs2022.txt"), `${[...new Set(codes)].sort().join("\n")}\n`);
  console.log("hs2022.txt", codes.length);
}

countries();
currencies();
languages();
units();
if (process.argv[3]) harmonizedSystem(process.argv[3]);
