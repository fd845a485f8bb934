/// The script and the style sheet of a page, as they stand in the folder Browser: `.ci/page.py --write`.
enum PageAssets {
  /// The parts of the script, in order.
  static let scripts = [
    // 1-time.js
    #"""
    // What holds when. Days are numbers, counted from 1970-01-01, as in the data.

    // The number of a day of the Gregorian calendar, in any year.
    function dayNumber(year, month, day) {
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      return Math.round(date.getTime() / 864e5);
    }

    // The span of days that a text means: a day, a month or a year.
    function spanOf(text) {
      const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text).slice(1).map(Number);
      const [year, month, day] = parts;
      if (day) return { first: dayNumber(year, month, day), last: dayNumber(year, month, day), isDay: true };
      const last = month ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
      return { first: dayNumber(year, month || 1, 1), last: last - 1, isDay: false };
    }

    // Open ends lie beyond every day; those that nobody stated are some day, however far away.
    const never = 5e6;

    // The period that a code and the dates in a text mean: as the library bounds it (PeriodBounds).
    function boundsOf(code, text) {
      const dates = (text.match(/-?\d{4}(?:-\d\d){0,2}/g) || []).map(spanOf);
      let start;
      let end;
      if (code === "a" || code === "b") {
        const [date] = dates;
        start = code === "b" ? [date.first, date.first] : [date.first, date.last];
        const next = date.last + 1;
        end = code === "b" || date.isDay ? [next, next] : [date.first, next];
      } else {
        const kinds = [Math.floor(code / 3), code % 3];
        start = [[-never, -never], [-never + 1, never - 2]][kinds[0]];
        if (!start) {
          const date = dates.shift();
          start = [date.first, date.last];
        }
        end = [[never, never], [-never + 2, never - 1]][kinds[1]];
        if (!end) {
          const date = dates.shift();
          end = [date.first, date.isDay ? date.first : date.last + 1];
        }
      }
      return [start[0], Math.min(start[1], end[1] - 1), Math.max(end[0], start[0] + 1), end[1]];
    }

    // The month that a text such as 2024-06 means: its first and last day, and how it is called.
    function monthOf(text) {
      const [year, month] = /^(-?\d{4})-(\d\d)$/.exec(text).slice(1).map(Number);
      return {
        text,
        ...spanOf(text),
        name: words.months[month - 1] + " " + (year > 0 ? year : 1 - year + " " + words.bc),
      };
    }

    // Whether a period holds on a span of days: 0 on none, 1 possibly, 2 certainly on each. A period is the
    // first and the last day on which it may start, and those on which it may be over again.
    function holding(period, span) {
      const [firstStart, lastStart, firstEnd, lastEnd] = period;
      if (lastEnd <= firstStart || firstStart > span.last || span.first >= lastEnd) return 0;
      return lastStart <= span.first && span.last < firstEnd ? 2 : 1;
    }

    // Whether one of several periods, given by their numbers, holds on a span of days.
    function someHolds(numbers, span) {
      return numbers.some((number) => holding(data.periods[number], span) > 0);
    }

    """#,
    // 2-model.js
    #"""
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

    """#,
    // 3-text.js
    #"""
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

    """#,
    // 4-picture.js
    #"""
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

    """#,
    // 5-panel.js
    #"""
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

    """#,
    // 6-address.js
    #"""
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

    """#,
    // 7-controls.js
    #"""
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

    """#,
    // 8-save.js
    #"""
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

    """#,
    // 9-start.js
    #"""
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

    """#,
  ]

  /// The rules that all pages share.
  static let style =
    #"""
    /* The page. Colors are variables, which the page sets for light and dark from the diagram's theme. */
    * { box-sizing: border-box; }
    body {
      margin: 0; padding: 12px 16px; background: var(--ground); color: var(--ink);
      font: 14px/1.4 Helvetica, Arial, sans-serif;
    }
    h1 { font-size: 20px; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 15px; margin: 0 0 4px; overflow-wrap: anywhere; }
    p { margin: 4px 0; }
    a { color: var(--link); }
    [hidden] { display: none !important; }
    .quiet, caption { color: var(--quiet); }
    td, th, li, h1, h2, text { unicode-bidi: plaintext; }
    button, select, input { font: inherit; color: var(--ink); background: var(--plain); }
    button, select, input[type="search"] {
      border: 1px solid var(--quiet); border-radius: 4px; padding: 2px 8px; min-height: 26px;
    }
    input, button { accent-color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
    #controls { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; margin: 6px 0; }
    fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; flex-wrap: wrap; }
    legend { float: left; padding: 0; font-weight: bold; }
    #time { display: flex; gap: 6px 12px; flex-wrap: wrap; flex: 1 1 100%; align-items: center; }
    /* Its place is kept, so that the picture does not move. */
    #time.idle { visibility: hidden; }
    #time label { display: flex; gap: 6px; flex: 1 1 160px; align-items: center; }
    #time input { flex: 1; min-width: 80px; }
    #date { font-size: 16px; margin-inline-end: 8px; }
    main { display: grid; grid-template-columns: minmax(0, 1fr) 288px; gap: 8px 16px; }
    #stage { position: relative; min-width: 0; }
    #picture {
      display: block; width: 100%; max-height: calc(100vh - 150px); background: var(--ground);
      border: 1px solid var(--rule); border-radius: 4px; user-select: none; touch-action: pan-y;
    }
    #tools { position: absolute; right: 8px; top: 8px; display: flex; gap: 4px; }
    #side { min-width: 0; max-height: calc(100vh - 116px); overflow: auto; }
    #key, #marks, #panel ul { list-style: none; padding: 0; margin: 4px 0 8px; }
    #key label { cursor: pointer; }
    #key li, #marks li { overflow-wrap: anywhere; }
    #key svg, #marks svg { vertical-align: middle; width: 40px; height: 14px; }
    #key b { font-weight: normal; color: var(--quiet); }
    #key .none { color: var(--quiet); }
    #marks:not(.comparing) .compared { display: none; }
    #panel li { border-top: 1px solid var(--rule); padding: 4px 0; overflow-wrap: anywhere; }
    #panel .evidence { margin: 0 0 0 12px; font-size: 13px; color: var(--quiet); }
    #panel .evidence li { border: 0; padding: 0; }
    q { display: block; font-style: italic; }
    small { display: block; font-size: 12px; }
    details { margin-top: 8px; grid-column: 1 / -1; }
    summary { cursor: pointer; font-weight: bold; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: start; }
    th, td { text-align: start; padding: 2px 8px 2px 0; border-top: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
    tbody th { font-weight: normal; }
    td:nth-child(4) { white-space: nowrap; }
    #sources li { overflow-wrap: anywhere; }
    #tip {
      position: fixed; z-index: 1; max-width: 360px; padding: 4px 8px; pointer-events: none;
      background: var(--plain); border: 1px solid var(--quiet); border-radius: 4px; overflow-wrap: anywhere;
    }
    #live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

    /* The picture. One path is one relation: its class is its style; dashes say that it is not a plain fact. */
    #lines path, #key path, #marks path { fill: none; }
    #nodes > g { cursor: pointer; }
    #nodes text { fill: var(--ink); font-family: Helvetica, Arial, sans-serif; font-size: 12px; }
    #nodes path, #nodes circle, #nodes rect, #nodes ellipse { stroke: var(--quiet); }
    .dots #nodes text {
      font-size: calc(11px / var(--zoom)); paint-order: stroke; stroke: var(--ground);
      stroke-width: calc(3px / var(--zoom)); stroke-linejoin: round;
    }
    .dots .z2, .dots .z4, .dots .z8, .dots .z9 { visibility: hidden; }
    .dots[data-zoom="2"] .z2, .dots[data-zoom="4"] .z2, .dots[data-zoom="8"] .z2,
    .dots[data-zoom="4"] .z4, .dots[data-zoom="8"] .z4, .dots[data-zoom="8"] .z8 { visibility: visible; }
    #picture #lines .off, #picture #nodes .off, #picture #nodes .off text { visibility: hidden; }
    #lines { stroke-opacity: 0.85; }
    #lines .maybe, #marks .maybe { stroke-opacity: 0.4; }
    #nodes .alone { opacity: 0.45; }
    .dense #lines { stroke-opacity: 0.5; }
    .dense #lines .maybe { stroke-opacity: 0.2; }
    .open { stroke-dasharray: 6 4; }
    .disputed { stroke-dasharray: 8 3 2 3; }
    .lapsed { stroke-dasharray: 2 4; }
    .dense #lines .open, .dense #lines .disputed, .dense #lines .lapsed { stroke-dasharray: none; }
    .dense #lines .open.on { stroke-dasharray: 6 4; }
    .dense #lines .disputed.on { stroke-dasharray: 8 3 2 3; }
    .dense #lines .lapsed.on { stroke-dasharray: 2 4; }
    #lines .both { stroke: var(--faded); stroke-opacity: 1; marker: none; }
    #lines .began, #marks .began { stroke: var(--added); stroke-opacity: 1; }
    #lines .ended, #marks .ended { stroke: var(--removed); stroke-opacity: 1; }
    #marks .both { stroke: var(--faded); }
    #lines .ended, #marks .ended { stroke-dasharray: 2 3; }
    .dense #lines .ended { stroke-dasharray: none; }

    /* In focus the rest is pale. */
    .focus #lines { stroke-opacity: 0.08; }
    .focus #lines path:not(.on) { marker: none; stroke-opacity: 0.08; }
    .focus #lines .on { stroke-opacity: 1; }
    .focus #lines .maybe.on { stroke-opacity: 0.5; }
    .focus #nodes > g:not(.on) { opacity: 0.3; }
    .focus.dots #nodes text { visibility: hidden; }
    .focus.dots #nodes .on text.named { visibility: visible; }
    #nodes .chosen > :first-child { stroke: var(--link); stroke-width: 3; }
    #nodes > g:focus-visible { outline: none; }
    #nodes > g:focus-visible > :first-child { stroke: var(--link); stroke-width: 4; }
    .pointing { cursor: pointer; }
    @media (prefers-reduced-motion: no-preference) {
      #picture:not(.dense) path, #picture:not(.dense) #nodes > g { transition: stroke-opacity 0.3s, opacity 0.3s; }
    }
    @media (max-width: 800px) {
      main { grid-template-columns: minmax(0, 1fr); }
      #side { max-height: none; }
    }
    @page { size: landscape; margin: 12mm; }
    @media print {
      body { padding: 0; font-size: 11px; }
      #controls, #tools, #panel, #tip, #live, #list, #sources, #key input { display: none !important; }
      main { display: block; }
      #picture { max-height: 120mm; border: 0; }
      #side { max-height: none; overflow: visible; }
      #key, #marks { columns: 4; }
      #key li.none { display: none; }
    }
    .boxes #nodes text, #nodes .t, #nodes .b { text-anchor: middle; }
    .boxes #nodes text, #nodes .r, #nodes .l { dominant-baseline: central; }
    #nodes .l { text-anchor: end; }
    #nodes .b { dominant-baseline: hanging; }

    """#
}
