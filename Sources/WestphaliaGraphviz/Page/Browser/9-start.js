// The beginning: the controls come alive, and the address says what is shown first.

for (const id of ["controls", "tools"]) control(id).hidden = false;
control("mode").hidden = control("time").hidden = months.length === 0;
for (const id of ["from", "at"]) control(id).max = Math.max(0, months.length - 1);
state.at = lastBusyMonth();
for (const row of rows) row.hidden = true;
control("mark").hidden = false;

for (const mode of modes) mode.addEventListener("change", () => choose({ mode: mode.value }));
control("from").addEventListener("input", (event) => {
  choose({ from: Number(event.target.value), at: Math.max(state.at, Number(event.target.value)) });
});
control("at").addEventListener("input", (event) => {
  choose({ at: Number(event.target.value), from: Math.min(state.from, Number(event.target.value)) });
});
control("play").addEventListener("click", play);
control("believe").addEventListener("change", (event) => {
  choose({ believe: Number(event.target.value) });
});
control("bloc").addEventListener("change", (event) => {
  choose({ bloc: Number(event.target.value) });
});
control("find").addEventListener("input", (event) => search(event.target.value));
control("find").addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    event.target.value = "";
    return clearFocus();
  }
  if (event.key !== "Enter") return;
  const matches = search(event.target.value);
  if (matches.length === 0) return;
  goTo(matches[0]);
  focusOn(matches[0]);
});
control("closer").addEventListener("click", () => zoomBy(1.5));
control("farther").addEventListener("click", () => zoomBy(1 / 1.5));
control("all").addEventListener("click", () => zoomTo(0, 0, 1));
control("save").addEventListener("click", save);
more.addEventListener("click", () => {
  rowsShown += pageLength;
  tabulate();
});
control("list").addEventListener("toggle", tabulate);

rove(Array.from(control("tools").querySelectorAll("button")), { ArrowLeft: -1, ArrowRight: 1 });
rove(boxes, { ArrowUp: -1, ArrowDown: 1 });
circles.forEach((circle, node) => {
  circle.setAttribute("role", "button");
  circle.tabIndex = node === 0 ? 0 : -1;
  circle.addEventListener("keydown", (event) => keyOnNode(event, node));
});
watchPointer();
addEventListener("hashchange", () => {
  if (location.hash === written) return;
  written = location.hash;
  readAddress();
  update();
});
readAddress();
update();
