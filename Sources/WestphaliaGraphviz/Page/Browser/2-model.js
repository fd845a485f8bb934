// What is shown, from what the reader chose. Relation i is the i-th line of the picture, the i-th row of
// the table and the i-th in each column of the data, which do not repeat what the table says.

const rows = document.querySelectorAll("#table tbody tr");
const nodes = data.nodes;
const count = rows.length;
const nodeCount = nodes.name.length;

// A name that stands for several rows of the table is written out, so that each row can be shown alone.
for (const head of document.querySelectorAll("#table th[rowspan]")) {
  let row = head.parentElement;
  const rest = head.rowSpan - 1;
  head.removeAttribute("rowspan");
  head.scope = "row";
  for (let k = 0; k < rest; k++) {
    row = row.nextElementSibling;
    row.prepend(head.cloneNode(true));
  }
}

// The columns as numbers, with what stands in the table only.
function columns(given) {
  const numbers = (column) =>
    typeof column === "string" ? Array.from(column, (digit) => parseInt(digit, 36)) : column;
  const place = new Map(nodes.name.map((name, i) => [name, i]));
  const ends = (cell) => Array.from(rows, (row) => place.get(row.cells[cell].textContent));
  return {
    from: given.from || ends(0),
    to: given.to || ends(2),
    key: numbers(given.key),
    belief: numbers(given.belief),
    period: Array.from(given.period, (code, i) =>
      code === "*" ? given.dates[i] : boundsOf(code, rows[i].cells[3].textContent),
    ),
    evidence: given.evidence.map((claims) => (claims === -1 ? [] : [].concat(claims))),
  };
}

// The months of the slider, from the first, counted from the year 0, and the steps from each to the next.
// What a month shows stays so up to the month before the next stop, its "until".
function slider(steps) {
  let month = 0;
  const numbers = steps.map((step) => (month += step));
  return numbers.map((number, k) => {
    const last = k + 1 < numbers.length ? numbers[k + 1] - 1 : number;
    return { ...monthOf(monthText(number)), until: last > number ? monthOf(monthText(last)).name : "" };
  });
}

function monthText(month) {
  const year = Math.floor(month / 12);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return (year < 0 ? "-" : "") + digits + "-" + String(month - year * 12 + 1).padStart(2, "0");
}

const relations = columns(data.relations);
const months = slider(data.stops);

const state = {
  mode: "all", // or "on" a date, or two dates to "compare"
  from: 0, // the earlier of two dates compared
  at: 0, // the date, or the later of the two
  believe: 0, // what one believes: everything, reported, facts
  hidden: new Set(), // entries of the key that are not shown
  bloc: -1, // whose members' relations are shown; of all where -1
  node: -1, // the node in focus
  relation: -1, // the relation in focus
};

// What is shown now, by relation: 0 no, 1 possibly, 2 certainly.
let shown = new Uint8Array(count);
// Where dates are compared, by relation: 1 began, 2 ended, 3 both.
let change = new Uint8Array(count);
// By node: whether it exists, and how many of its relations are shown.
let exists = new Uint8Array(nodeCount);
let degree = new Uint32Array(nodeCount);

// The relations of each node, in order.
const touching = Array.from({ length: nodeCount }, () => []);
for (let i = 0; i < count; i++) {
  touching[relations.from[i]].push(i);
  if (relations.from[i] !== relations.to[i]) touching[relations.to[i]].push(i);
}

function otherEnd(relation, node) {
  return relations.from[relation] === node ? relations.to[relation] : relations.from[relation];
}

// The spans of days that are looked at: none where all dates are shown together.
function spans() {
  if (state.mode === "all" || months.length === 0) return [];
  return state.mode === "on" ? [months[state.at]] : [months[state.from], months[state.at]];
}

// Whether each node exists on a span.
function existence(span) {
  return nodes.exists.map((periods) => periods === 0 || someHolds(periods, span));
}

// What holds on a span, as graph.on(date) has it: nodes that certainly do not exist take their
// relations with them.
function holdingOn(span) {
  const present = existence(span);
  return relations.period.map((period, i) =>
    present[relations.from[i]] && present[relations.to[i]] ? holding(period, span) : 0,
  );
}

// Whether each node is a member of the chosen bloc, or is the bloc itself.
function membership(dates) {
  const bloc = data.blocs[state.bloc];
  const inside = new Uint8Array(nodeCount);
  if (bloc.node >= 0) inside[bloc.node] = 1;
  for (const [node, period] of bloc.members) {
    const isMember =
      period < 0 || dates.length === 0 ||
      dates.some((span) => holding(data.periods[period], span) > 0);
    if (isMember) inside[node] = 1;
  }
  return inside;
}

// Computes what is shown from the state.
function select() {
  const dates = spans();
  const held = dates.map(holdingOn);
  const inside = state.bloc < 0 ? null : membership(dates);
  const present = dates.map(existence);
  const bit = 1 << state.believe;
  shown = new Uint8Array(count);
  change = new Uint8Array(count);
  degree = new Uint32Array(nodeCount);
  for (let i = 0; i < count; i++) {
    const [from, to] = [relations.from[i], relations.to[i]];
    if (!(relations.belief[i] & bit) || state.hidden.has(relations.key[i])) continue;
    if (inside && !inside[from] && !inside[to]) continue;
    if (held.length === 0) shown[i] = 2;
    else shown[i] = Math.max(...held.map((column) => column[i]));
    if (held.length === 2 && shown[i]) {
      change[i] = held[0][i] === 0 ? 1 : held[1][i] === 0 ? 2 : 3;
    }
    if (!shown[i]) continue;
    degree[from] += 1;
    if (to !== from) degree[to] += 1;
  }
  for (let i = 0; i < nodeCount; i++) {
    exists[i] = dates.length === 0 || present.some((column) => column[i]) ? 1 : 0;
  }
}

// The relations shown, of the focus where there is one.
function listed() {
  if (state.relation >= 0) return shown[state.relation] ? [state.relation] : [];
  if (state.node >= 0) return touching[state.node].filter((i) => shown[i]);
  const all = [];
  for (let i = 0; i < count; i++) if (shown[i]) all.push(i);
  return all;
}
