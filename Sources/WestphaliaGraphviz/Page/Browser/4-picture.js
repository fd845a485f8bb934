// The picture: which lines and nodes are drawn, and how.

const picture = document.getElementById("picture");
const paths = Array.from(picture.querySelectorAll("#lines path"));
const circles = Array.from(picture.querySelectorAll("#nodes > g"));
const labels = circles.map((circle) => circle.querySelector("text"));
const plainClass = paths.map((path) => path.getAttribute("class") || "");
const plainCircle = circles.map((circle) => circle.getAttribute("class") || "");
const drawnClass = plainClass.slice();
const drawnCircle = plainCircle.slice();
let found = null; // the nodes that a search found, where there is one

// The points of each line, three for a bent one and more for a loop; the places of the nodes.
const points = paths.map((path) => {
  const first = path.getAttribute("d").slice(1).split("M")[0];
  const numbers = first.match(/-?[\d.]+/g).map(Number);
  if (numbers.length === 4) return numbers;
  const flat = [];
  for (let step = 0; step <= 8; step++) {
    const t = step / 8;
    for (const axis of [0, 1]) flat.push(bezier(numbers.filter((_, k) => k % 2 === axis), t));
  }
  return flat;
});
const places = circles.map((circle) =>
  circle.getAttribute("transform").match(/-?[\d.]+/g).map(Number),
);

function bezier(values, t) {
  while (values.length > 1) {
    values = values.slice(1).map((value, k) => values[k] + (value - values[k]) * t);
  }
  return values[0];
}

// The node in focus and those it has to do with; null where all stand alike.
function circle() {
  if (state.relation >= 0) {
    return new Set([relations.from[state.relation], relations.to[state.relation]]);
  }
  if (state.node < 0) return found;
  const near = new Set([state.node]);
  for (const i of touching[state.node]) if (shown[i]) near.add(otherEnd(i, state.node));
  return near;
}

// Draws what is shown. Only what is different from before is touched.
function draw() {
  const near = circle();
  const focus = new Set(state.node >= 0 || state.relation >= 0 ? listed() : []);
  picture.classList.toggle("focus", near !== null);
  for (let i = 0; i < count; i++) {
    let name = plainClass[i];
    if (!shown[i]) name += " off";
    else if (shown[i] === 1) name += " maybe";
    if (change[i]) name += change[i] === 1 ? " began" : change[i] === 2 ? " ended" : " both";
    if (focus.has(i)) name += " on";
    if (name !== drawnClass[i]) paths[i].setAttribute("class", (drawnClass[i] = name));
  }
  for (let i = 0; i < nodeCount; i++) {
    let name = plainCircle[i];
    if (!exists[i]) name += " off";
    else if (degree[i] === 0) name += " alone";
    if (near && near.has(i)) name += " on";
    if (i === state.node) name += " chosen";
    if (name !== drawnCircle[i]) circles[i].setAttribute("class", (drawnCircle[i] = name));
    const kind = data.nodeKinds[nodes.kind[i]];
    const number = counted(degree[i], "relations");
    mark(circles[i], "aria-label", fill(words.node, { name: nodes.name[i], kind, relations: number }));
    mark(circles[i], "aria-pressed", i === state.node ? "true" : "false");
  }
  nameNeighbors(near);
}

// Sets an attribute where it is otherwise.
function mark(item, name, value) {
  if (item.getAttribute(name) !== value) item.setAttribute(name, value);
}

let named = [];

// Shows the names of those in focus, as far as none lies on another; the names of the rest are hidden.
function nameNeighbors(near) {
  for (const i of named) labels[i].classList.remove("named");
  named = [];
  if (!near || !labels[0]) return;
  const order = Array.from(near).filter((i) => exists[i]);
  order.sort((a, b) => (b === state.node) - (a === state.node) || degree[b] - degree[a] || a - b);
  const taken = [];
  for (const i of order.slice(0, 200)) {
    const box = labels[i].getBBox();
    const [x, y] = places[i];
    const own = [x + box.x, y + box.y, x + box.x + box.width, y + box.y + box.height];
    const meets = (b) => own[0] < b[2] && b[0] < own[2] && own[1] < b[3] && b[1] < own[3];
    if (taken.some(meets)) continue;
    taken.push(own);
    named.push(i);
  }
  for (const i of named) labels[i].classList.add("named");
}

// The part of the picture that is looked at, and how large it is drawn.
const whole = picture.getAttribute("viewBox").split(" ").map(Number);
let view = whole.slice();

function zoomTo(x, y, scale) {
  const zoom = Math.min(16, Math.max(1, scale));
  const [width, height] = [whole[2] / zoom, whole[3] / zoom];
  // The picture never leaves its frame.
  const left = Math.min(whole[0] + whole[2] - width, Math.max(whole[0], x - width / 2));
  const top = Math.min(whole[1] + whole[3] - height, Math.max(whole[1], y - height / 2));
  view = [left, top, width, height];
  picture.setAttribute("viewBox", view.map((value) => Math.round(value * 100) / 100).join(" "));
  picture.dataset.zoom = zoom >= 8 ? 8 : zoom >= 4 ? 4 : zoom >= 2 ? 2 : 1;
  // Names keep their size, so that more of them fit.
  picture.style.setProperty("--zoom", zoom);
}

function zoomBy(factor, point) {
  const zoom = whole[2] / view[2];
  const [x, y] = point || [view[0] + view[2] / 2, view[1] + view[3] / 2];
  const next = Math.min(16, Math.max(1, zoom * factor));
  // The point stays where it is on the screen.
  const share = zoom / next;
  zoomTo(
    x + (view[0] + view[2] / 2 - x) * share, y + (view[1] + view[3] / 2 - y) * share, next);
}

// The place in the picture of a place on the screen.
function placeOf(event) {
  const matrix = picture.getScreenCTM();
  if (!matrix) return [0, 0, 1];
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [point.x, point.y, matrix.a];
}

// The line that passes nearest to a place, no further than some pixels; -1 where there is none.
function lineNear([x, y, scale], pixels) {
  let best = pixels / scale;
  let nearest = -1;
  for (let i = 0; i < count; i++) {
    if (!shown[i]) continue;
    const line = points[i];
    for (let k = 0; k + 3 < line.length; k += 2) {
      const [dx, dy] = [line[k + 2] - line[k], line[k + 3] - line[k + 1]];
      const along = ((x - line[k]) * dx + (y - line[k + 1]) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      const distance = Math.hypot(x - line[k] - t * dx, y - line[k + 1] - t * dy);
      if (distance < best) [best, nearest] = [distance, i];
    }
  }
  return nearest;
}
