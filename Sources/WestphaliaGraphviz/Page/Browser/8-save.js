// The picture as a file: an SVG of its own with title, date and key, in the colors of the page.

function savedPicture() {
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(name).trim();
  const xmlns = "http://www.w3.org/2000/svg";
  const make = (name, attributes, text) => {
    const made = document.createElementNS(xmlns, name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const entries = keyEntries.filter((_, k) => {
    for (let i = 0; i < count; i++) if (shown[i] && relations.key[i] === k) return true;
    return false;
  });
  const lineHeight = 18;
  const columns = 3;
  const keyRows = Math.ceil(entries.length / columns);
  const height = whole[3] + 50 + keyRows * lineHeight + 16;
  const saved = make("svg", {
    xmlns, width: whole[2], height, viewBox: [whole[0], whole[1] - 50, whole[2], height].join(" "),
    "font-family": "Helvetica, Arial, sans-serif", "font-size": "12", role: "img",
  });
  const title = document.querySelector("h1").textContent;
  saved.append(make("title", {}, title + ", " + dateWords()));
  // The page's own style sheet, with its colors as they are now.
  let sheet = document.querySelector("style").textContent;
  const names = sheet.match(/--[a-z0-9-]+/g) || [];
  for (const name of Array.from(new Set(names)).sort((a, b) => b.length - a.length)) {
    const value = name === "--zoom" ? "1" : color(name);
    if (value) sheet = sheet.split("var(" + name + ")").join(value);
  }
  saved.append(make("style", {}, sheet));
  saved.append(make("rect", {
    x: whole[0], y: whole[1] - 50, width: whole[2], height, fill: color("--ground"),
  }));
  const ink = color("--ink");
  const [left, top] = [whole[0] + 12, whole[1]];
  saved.append(make("text", { x: left, y: top - 28, fill: ink, "font-size": 16 }, title));
  saved.append(make("text", { x: left, y: top - 10, fill: ink }, dateWords()));
  const body = make("g", { id: "picture", class: picture.getAttribute("class") || "" });
  for (const child of picture.children) body.append(child.cloneNode(true));
  for (const gone of body.querySelectorAll("#lines .off, #nodes .off")) gone.remove();
  for (const circle of body.querySelectorAll("#nodes > g")) {
    for (const name of ["tabindex", "role", "aria-pressed"]) circle.removeAttribute(name);
  }
  saved.append(body);
  entries.forEach((entry, k) => {
    const x = left + (k % columns) * ((whole[2] - 24) / columns);
    const y = top + whole[3] + 16 + Math.floor(k / columns) * lineHeight;
    const sample = make("g", { transform: "translate(" + x + " " + (y - 11) + ")" });
    for (const child of entry.querySelector("svg").children) sample.append(child.cloneNode(true));
    saved.append(sample, make("text", { x: x + 46, y, fill: ink }, entry.querySelector("span").textContent));
  });
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(saved) + "\n";
}

function save() {
  const address = URL.createObjectURL(new Blob([savedPicture()], { type: "image/svg+xml" }));
  const link = element("a");
  link.href = address;
  link.download = data.file + ".svg";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
