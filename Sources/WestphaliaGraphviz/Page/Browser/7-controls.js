// What the reader does: with the controls, the pointer and the keyboard.

const control = (id) => document.getElementById(id);
const modes = Array.from(document.querySelectorAll("#mode input"));
let playing = 0;

// Shows what the state says, everywhere on the page.
function update() {
  select();
  draw();
  countKey();
  describe();
  if (control("list").open) tabulate();
  control("summary").textContent = counted(listed().length, "relations");
  const date = dateWords();
  control("date").textContent = date;
  for (const mode of modes) mode.checked = mode.value === state.mode;
  for (const [slider, place] of [["from", state.from], ["at", state.at]]) {
    control(slider).value = place;
    if (months[place]) control(slider).setAttribute("aria-valuetext", months[place].name);
  }
  control("time").classList.toggle("idle", state.mode === "all");
  control("from").parentElement.hidden = state.mode !== "compare";
  control("believe").value = state.believe;
  control("bloc").value = state.bloc;
  for (const box of boxes) box.checked = !state.hidden.has(Number(box.value));
  say(announcement(date));
  writeAddress();
}

// What changed, for those who listen: the date and how much is shown.
function announcement(date) {
  const list = listed();
  let text = date + ": " + counted(list.length, "relations");
  if (state.mode === "compare") {
    const tally = [0, 0, 0, 0];
    for (const i of list) tally[change[i]] += 1;
    text += "; " + tally[1] + " " + words.began + ", " + tally[2] + " " + words.ended;
  }
  if (state.node >= 0) text = nodes.name[state.node] + ". " + text;
  return text + ".";
}

function choose(values) {
  Object.assign(state, values);
  rowsShown = pageLength;
  update();
}

function focusOn(node) {
  found = null;
  choose({ node: state.node === node ? -1 : node, relation: -1 });
}

function play() {
  if (playing) return pause();
  if (state.mode === "all") choose({ mode: "on", at: 0 });
  else if (state.at === months.length - 1) choose({ at: state.mode === "compare" ? state.from : 0 });
  control("play").textContent = words.pause;
  playing = setInterval(() => {
    if (state.at + 1 < months.length) choose({ at: state.at + 1 });
    else pause();
  }, 900);
}

function pause() {
  clearInterval(playing);
  playing = 0;
  control("play").textContent = words.play;
}

// Of several things only one is a stop of the Tab key; arrows go from one to the next.
function rove(items, keys) {
  items.forEach((item, k) => {
    item.tabIndex = k === 0 ? 0 : -1;
    item.addEventListener("focus", () => {
      for (const other of items) other.tabIndex = other === item ? 0 : -1;
    });
    item.addEventListener("keydown", (event) => {
      const step = keys[event.key];
      if (!step) return;
      event.preventDefault();
      items[(k + step + items.length) % items.length].focus();
    });
  });
}

const boxes = keyEntries.map((entry) => {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = entry.dataset.key;
  const label = element("label");
  label.append(box, ...entry.childNodes);
  entry.append(label);
  const key = Number(box.value);
  box.addEventListener("change", () => {
    if (box.checked) state.hidden.delete(key);
    else state.hidden.add(key);
    choose({});
  });
  // Twice on an entry shows it alone, and once more shows all.
  entry.addEventListener("dblclick", () => {
    const isAlone = !state.hidden.has(key) && state.hidden.size === boxes.length - 1;
    const others = keyEntries.map((_, k) => k).filter((k) => k !== key);
    choose({ hidden: new Set(isAlone ? [] : others) });
  });
  return box;
});

// A text without marks and case, so that "cote" finds "Côte".
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function search(text) {
  const wanted = plain(text.trim());
  const matches = [];
  nodes.name.forEach((name, i) => {
    if (wanted && plain(name).includes(wanted)) matches.push(i);
  });
  found = wanted ? new Set(matches) : null;
  Object.assign(state, { node: -1, relation: -1 });
  draw();
  describe();
  if (!wanted) return [];
  const names = matches.slice(0, 5).map((i) => nodes.name[i]).join(", ");
  const summary = counted(matches.length, "matches") + (names ? ": " + names : "");
  panel.replaceChildren(element("p", summary));
  say(summary);
  return matches;
}

const tip = control("tip");

function showTip(text, event) {
  tip.textContent = text;
  tip.hidden = !text;
  if (!text) return;
  tip.style.left = Math.min(event.clientX + 14, innerWidth - tip.offsetWidth - 8) + "px";
  tip.style.top = Math.min(event.clientY + 14, innerHeight - tip.offsetHeight - 8) + "px";
}

// The neighbor of a node that lies most nearly in a direction; -1 where none does.
function neighborToward(node, dx, dy) {
  let best = -1;
  let bestCost = Infinity;
  const near = new Set(touching[node].filter((i) => shown[i]).map((i) => otherEnd(i, node)));
  near.delete(node);
  for (const other of near) {
    const [x, y] = [places[other][0] - places[node][0], places[other][1] - places[node][1]];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy - y * dx);
    if (along <= 0 || across > 2 * along) continue;
    const cost = along + 2 * across;
    if (cost < bestCost) [best, bestCost] = [other, cost];
  }
  return best;
}

function goTo(node) {
  const [x, y] = places[node];
  const isSeen = x > view[0] && x < view[0] + view[2] && y > view[1] && y < view[1] + view[3];
  if (!isSeen) zoomTo(x, y, whole[2] / view[2]);
  for (const circle of circles) circle.tabIndex = -1;
  circles[node].tabIndex = 0;
  circles[node].focus({ preventScroll: true });
}

const arrows = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

// Steps through the relations of a node, one at a time.
function stepRelation(node, step) {
  const list = touching[node].filter((i) => shown[i]);
  if (list.length === 0) return say(counted(0, "relations"));
  const at = list.indexOf(state.relation);
  const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length;
  choose({ node: -1, relation: list[next] });
  say(panel.textContent.replace(/\s+/g, " "));
}

function keyOnNode(event, node) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = arrows[event.key];
  if (arrow) {
    const next = neighborToward(node, arrow[0], arrow[1]);
    if (next >= 0) goTo(next);
    else say(words.noNeighbor);
  } else if (event.key === "Enter" || event.key === " ") focusOn(node);
  else if (event.key === "Escape") clearFocus();
  else if (event.key === "PageDown") stepRelation(node, 1);
  else if (event.key === "PageUp") stepRelation(node, -1);
  else if (event.key === "Home") goTo(0);
  else if (event.key === "End") goTo(nodeCount - 1);
  else if (event.key === "+") zoomBy(1.5, places[node]);
  else if (event.key === "-") zoomBy(1 / 1.5, places[node]);
  else if (event.key === "0") zoomTo(0, 0, 1);
  else return;
  event.preventDefault();
}

function clearFocus() {
  found = null;
  choose({ node: -1, relation: -1 });
}

// The node that an event happened on; -1 where it happened elsewhere.
function nodeOf(event) {
  const circle = event.target.closest ? event.target.closest("#nodes > g") : null;
  return circle ? circles.indexOf(circle) : -1;
}

function watchPointer() {
  let start = null;
  let waiting = null;
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = { x: event.clientX, y: event.clientY, view: view.slice(), moved: false };
  });
  picture.addEventListener("pointermove", (event) => {
    if (start && event.buttons) {
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(dx, dy) < 4) return;
      if (!start.moved) picture.setPointerCapture(event.pointerId);
      start.moved = true;
      const scale = placeOf(event)[2] || 1;
      const [x, y, width, height] = start.view;
      zoomTo(x + width / 2 - dx / scale, y + height / 2 - dy / scale, whole[2] / width);
      return;
    }
    if (!waiting) {
      requestAnimationFrame(() => {
        point(waiting);
        waiting = null;
      });
    }
    waiting = event;
  });
  picture.addEventListener("pointerup", (event) => {
    if (!start || start.moved) return void (start = null);
    start = null;
    const node = nodeOf(event);
    if (node >= 0) {
      goTo(node);
      return focusOn(node);
    }
    const relation = lineNear(placeOf(event), 6);
    if (relation >= 0) choose({ node: -1, relation });
    else clearFocus();
  });
  picture.addEventListener("pointerleave", () => showTip(""));
  picture.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY / 300), placeOf(event));
  }, { passive: false });
}

// Shows the sentence of what the pointer is on.
function point(event) {
  const node = nodeOf(event);
  if (node >= 0) return showTip(circles[node].getAttribute("aria-label"), event);
  const relation = lineNear(placeOf(event), 6);
  picture.classList.toggle("pointing", relation >= 0);
  if (relation < 0) return showTip("", event);
  const evidence = rows[relation].cells[4].textContent.trim();
  showTip(sentence(relation) + (evidence ? " (" + evidence + ")" : ""), event);
}
