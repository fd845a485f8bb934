// Beside the picture: what is in focus, the key with its counts, and the table.

const panel = document.getElementById("panel");
const table = document.getElementById("table");
const caption = table.querySelector("caption");
const more = document.getElementById("more");
const pageLength = 100;
const panelLength = 40;
let listedNow = [];
let rowsShown = pageLength;

// What is in focus, in words: a node with its relations, or a relation with its evidence.
function describe() {
  panel.replaceChildren();
  if (state.relation < 0 && state.node < 0) {
    panel.append(element("p", words.help, "quiet"));
    return;
  }
  const list = listed();
  if (state.relation >= 0) {
    panel.append(element("h2", words.relation));
    if (list.length === 0) panel.append(element("p", words.notShown, "quiet"));
  } else {
    panel.append(element("h2", nodes.name[state.node]));
    const facts = [data.nodeKinds[nodes.kind[state.node]]];
    if (nodes.about[state.node]) facts.push(nodes.about[state.node]);
    if (!exists[state.node]) facts.push(words.absent);
    panel.append(element("p", facts.join("; "), "quiet"));
    panel.append(element("p", counted(list.length, "relations") + ", " + dateWords() + "."));
  }
  const items = element("ul");
  for (const i of list.slice(0, panelLength)) {
    const item = element("li", sentence(i));
    if (shown[i] === 1) item.append(element("em", " " + words.maybe));
    if (change[i]) item.append(element("strong", " " + changeWord(i)));
    item.append(evidenceList(i));
    items.append(item);
  }
  panel.append(items);
  if (list.length > panelLength) {
    panel.append(element("p", fill(words.restInTable, { n: list.length - panelLength }), "quiet"));
  }
}

function changeWord(relation) {
  return ["", words.began, words.ended, words.both][change[relation]];
}

// Puts the table in step with the picture: so many rows at a time that the page stays quick.
function tabulate() {
  const before = new Set(listedNow);
  const all = listed();
  listedNow = all.slice(0, rowsShown);
  const now = new Set(listedNow);
  for (const i of before) if (!now.has(i)) rows[i].hidden = true;
  for (const i of now) {
    if (!before.has(i)) rows[i].hidden = false;
    const mark = change[i] ? changeWord(i) : shown[i] === 1 ? words.maybe : "";
    const cell = rows[i].cells[5] || rows[i].insertCell();
    if (cell.textContent !== mark) cell.textContent = mark;
  }
  const scope = state.node < 0 ? "" : ", " + nodes.name[state.node];
  caption.textContent = fill(words.caption, {
    date: dateWords() + scope, relations: counted(all.length, "relations"),
  });
  if (all.length > listedNow.length) {
    caption.textContent += " " + fill(words.firstRows, { n: listedNow.length });
  }
  more.hidden = all.length <= listedNow.length;
  document.getElementById("summary").textContent = counted(all.length, "relations");
}

const keyEntries = Array.from(document.querySelectorAll("#key li[data-key]"));

// How many relations of each entry of the key are shown.
function countKey() {
  const counts = new Uint32Array(keyEntries.length);
  for (let i = 0; i < count; i++) if (shown[i]) counts[relations.key[i]] += 1;
  keyEntries.forEach((entry, k) => {
    entry.querySelector("b").textContent = digits.format(counts[k]);
    entry.classList.toggle("none", counts[k] === 0);
  });
  document.getElementById("marks").classList.toggle("comparing", state.mode === "compare");
}
