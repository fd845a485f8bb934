// What is chosen stands in the address, so that it can be sent to somebody.

const beliefs = ["everything", "reported", "facts"];
let written = location.hash;
let writing = 0;

// Where the same two have much to do with each other on many dates, one date says more than all together.
function startMode() {
  const pairs = new Set(relations.from.map((from, i) => {
    const to = relations.to[i];
    return Math.min(from, to) * nodeCount + Math.max(from, to);
  }));
  return months.length > 1 && count > 6 * pairs.size ? "on" : "all";
}

const start = startMode();

// The last month of the slider on which anything holds: where a reader begins.
function lastBusyMonth() {
  for (let place = months.length - 1; place > 0; place--) {
    if (holdingOn(months[place]).some((held) => held > 0)) return place;
  }
  return 0;
}

function address() {
  const parts = new URLSearchParams();
  const dates = spans();
  if (dates.length === 0 && start !== "all") parts.set("on", "all");
  if (dates.length === 1) parts.set("on", dates[0].text);
  if (dates.length === 2) parts.set("compare", dates[0].text + "," + dates[1].text);
  if (state.believe > 0) parts.set("believe", beliefs[state.believe]);
  if (state.bloc >= 0) parts.set("bloc", data.blocs[state.bloc].name);
  for (const key of state.hidden) parts.append("without", data.keys[key]);
  if (state.node >= 0) parts.set("node", nodes.key[state.node]);
  if (state.relation >= 0) parts.set("relation", state.relation);
  return parts.toString();
}

// Writes the address once the reader has come to rest.
function writeAddress() {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const text = address();
    written = text ? "#" + text : "";
    if (location.hash !== written) history.replaceState(null, "", written || "#");
  }, 200);
}

// The place of a date among those of the slider: the last that is not later.
function placeOfDate(text) {
  if (!/^-?\d{4}-(0[1-9]|1[0-2])$/.test(text)) return -1;
  const wanted = monthOf(text).first;
  let place = -1;
  months.forEach((month, k) => {
    if (month.first <= wanted) place = k;
  });
  return months.length > 0 ? Math.max(0, place) : -1;
}

// Takes the state from the address; what it does not know it leaves as it is at the beginning.
function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const dates = (parts.get("compare") || parts.get("on") || "").split(",").map(placeOfDate);
  state.mode = parts.get("on") === "all" ? "all" : start;
  if (dates.every((place) => place >= 0)) {
    if (parts.has("compare") && dates.length === 2) {
      Object.assign(state, { mode: "compare", from: Math.min(...dates), at: Math.max(...dates) });
    } else if (dates.length === 1) {
      Object.assign(state, { mode: "on", at: dates[0] });
    }
  }
  state.believe = Math.max(0, beliefs.indexOf(parts.get("believe")));
  state.bloc = data.blocs.findIndex((bloc) => bloc.name === parts.get("bloc"));
  state.hidden = new Set(
    parts.getAll("without").map((name) => data.keys.indexOf(name)).filter((key) => key >= 0));
  state.node = nodes.key.indexOf(parts.get("node"));
  const relation = parts.get("relation");
  state.relation = /^\d{1,9}$/.test(relation || "") && Number(relation) < count ? Number(relation) : -1;
}
