// Words. Every text of the data goes into the page as text, never as markup.

// A pattern of words with its places filled: "{n} relations".
function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

// Numbers as the picture has them: digits in groups from five on. A language that nobody knows has the English ones.
const digits = numberFormat(words.language);

function numberFormat(language) {
  try {
    return new Intl.NumberFormat(language, { useGrouping: "min2" });
  } catch {
    return new Intl.NumberFormat("en", { useGrouping: "min2" });
  }
}

// A number with its noun: "1 relation", "2,000 relations".
function counted(number, noun) {
  return fill(words[number === 1 ? noun + "One" : noun], { n: digits.format(number) });
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

// A relation in a sentence, from its row of the table: who, what, whom, when, and how sure it is.
function sentence(relation) {
  const cells = rows[relation].cells;
  const text = [0, 1, 2].map((place) => cells[place].textContent).join(" ");
  const when = cells[3].textContent;
  return text + (when ? ", " + when : "") + ".";
}

// The evidence of a relation: each claim with speakers, place, quotation, and a link to its source.
function evidenceList(relation) {
  const list = element("ul", undefined, "evidence");
  const claims = relations.evidence[relation];
  if (claims.length === 0) list.append(element("li", words.modeler));
  for (const number of claims) {
    const claim = data.claims[number];
    const source = data.sources[claim.source];
    const [before, after = ""] = claim.voice.split("{0}");
    const item = element("li", before);
    if (/^(https?|mailto):/i.test(source.url || "")) {
      const link = element("a", source.title);
      link.href = source.url;
      link.rel = "noopener noreferrer";
      item.append(link);
    } else {
      item.append(element("span", source.title));
    }
    item.append(after);
    if (claim.speakers) item.append(" (" + claim.speakers.join(", ") + ")");
    const place = claim.cut ? placeInTable(relation, claim.cut) : claim.at;
    if (place) item.append(", " + fill(words.at, { place }));
    if (claim.quotation) item.append(element("q", claim.quotation));
    if (claim.note) item.append(element("small", claim.note));
    list.append(item);
  }
  return list;
}

// The place in its source of a lone claim, which stands in the table between its source and its voice.
function placeInTable(relation, [before, behind]) {
  const text = rows[relation].cells[4].textContent.replace(/\n$/, "");
  return text.slice(before, text.length - behind);
}

// How the dates that are shown are called.
function dateWords() {
  const dates = spans();
  if (dates.length === 0) return words.allDates;
  const [one, two] = dates.map(({ name, until }) =>
    until ? fill(words.span, { from: name, to: until }) : name,
  );
  return two ? fill(words.between, { from: one, to: two }) : one;
}

const live = document.getElementById("live");
let speaking = 0;

// Has a screen reader speak, once what comes in quick succession is over.
function say(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    live.textContent = text;
  }, 150);
}
