"use strict";
(() => {
  // Text from documents only ever goes through textContent; nothing here builds HTML from strings.
  const data = JSON.parse(document.getElementById("data").textContent);
  const ROWS = 200;
  const DRAWN = 500;
  const DAY = 86400000;
  const byId = id => document.getElementById(id);
  const names = new Map(data.series.map(s => [s.id, s.name]));
  const titles = new Map(data.documents.map(d => [d.id, d.title || d.path]));

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function number(count, noun) {
    return count.toLocaleString("en") + " " + noun + (count === 1 ? "" : "s");
  }

  function haystack(event) {
    const parts = [event.title, event.when.display, event.type, event.status, ...event.actors, ...event.places];
    for (const mention of event.mentions) parts.push(mention.passage.before, mention.passage.words, mention.passage.after);
    return parts.join("\n").toLowerCase();
  }

  const events = data.events.map(event => ({
    ...event,
    text: haystack(event),
    documents: new Set(event.mentions.map(m => m.document)),
    confidence: event.mentions.reduce((best, m) => Math.max(best, m.confidence), 0),
    lane: event.series ? names.get(event.series.id) || event.series.id : event.type,
  }));
  const eventById = new Map(events.map(e => [e.id, e]));

  // ---- filters

  const filters = {
    document: event => [...event.documents],
    actor: event => event.actors,
    series: event => (event.series ? [event.series.id] : []),
    type: event => [event.type],
    precision: event => [event.when.precision],
    status: event => [event.status],
  };

  function label(filter, value) {
    if (filter === "document") return titles.get(value) || value;
    return filter === "series" ? names.get(value) || value : value;
  }

  function fillFilters() {
    for (const [name, values] of Object.entries(filters)) {
      const counts = new Map();
      for (const event of events) for (const value of new Set(values(event))) counts.set(value, (counts.get(value) || 0) + 1);
      const select = byId(name);
      select.closest("label").hidden = counts.size === 0 || (counts.size === 1 && [...counts.values()][0] === events.length);
      select.append(new Option("all", ""));
      [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 300)
        .forEach(([value, count]) => select.append(new Option(label(name, value) + " (" + count + ")", value)));
    }
  }

  function chosen() {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = Object.keys(filters).filter(name => byId(name).value !== "");
    const confidence = Number(byId("confidence").value) || 0;
    const sources = Number(byId("sources").value) || 1;
    const inRange = byId("in-range").checked;
    return events.filter(event =>
      words.every(word => event.text.includes(word)) &&
      wanted.every(name => filters[name](event).includes(byId(name).value)) &&
      event.confidence >= confidence &&
      event.publishers >= sources &&
      (!inRange || event.inRange));
  }

  // ---- timeline

  const time = day => Date.parse(day + "T00:00:00Z");
  const rangeStart = time(data.range.from);
  const rangeEnd = time(data.range.to) + DAY;
  const items = new vis.DataSet();
  const groups = new vis.DataSet();
  let timeline;

  function item(event) {
    const when = event.when;
    const start = time(when.start || when.end);
    const goesOn = when.edtf.endsWith("/..");
    const classes = [event.status];
    if (/[?%]/.test(when.edtf)) classes.push("inferred");
    const made = { id: event.id, group: event.lane, event: event, start: new Date(start), type: "point" };
    const end = when.end ? time(when.end) + DAY : goesOn ? Math.max(rangeEnd, start + 365 * DAY) : undefined;
    const oneDay = when.precision === "day" || end === undefined || when.start === undefined;
    if (!oneDay) {
      made.end = new Date(end);
      made.type = "range";
      if (goesOn) classes.push("goes-on");
      else if (when.precision === "bounded") classes.push("bounded");
      else if (when.precision !== "range") classes.push("coarse");
    }
    made.className = classes.join(" ");
    return made;
  }

  function content(shown) {
    const box = element("span");
    if (shown.event.series) box.append(element("span", shown.event.series.ordinal, "badge"));
    box.append(shown.event.title.length > 70 ? shown.event.title.slice(0, 69) + "…" : shown.event.title);
    return box;
  }

  function makeTimeline() {
    timeline = new vis.Timeline(byId("timeline"), items, groups, {
      start: new Date(rangeStart), end: new Date(rangeEnd), minHeight: 160, maxHeight: Math.max(320, innerHeight * 0.6),
      verticalScroll: true, zoomKey: "ctrlKey", orientation: "top", showTooltips: false, showCurrentTime: false,
      zoomMin: 3 * DAY,  selectable: true, margin: { item: 4 }, moment: date => vis.moment(date).utc(),
      template: shown => content(shown),
      groupTemplate: group => element("span", group ? group.id : ""),
    });
    timeline.on("select", selection => {
      if (selection.items.length) open(selection.items[0]);
    });
  }

  function drawTimeline(shown) {
    const most = shown.length > DRAWN
      ? [...shown].sort((a, b) => b.salience - a.salience).slice(0, DRAWN) : shown;
    items.clear();
    groups.clear();
    groups.add([...new Set(most.map(e => e.lane))].sort().map(lane => ({ id: lane, content: lane })));
    items.add(most.map(item));
    byId("drawn").textContent = shown.length > DRAWN
      ? "The " + DRAWN + " most salient of " + number(shown.length, "event") + " are drawn; the table holds all." : "";
  }

  function move(share) {
    const span = timeline.getWindow();
    const by = (span.end - span.start) * share;
    timeline.setWindow(span.start.valueOf() + by, span.end.valueOf() + by, { animation: false });
  }

  const moves = {
    "zoom-in": () => timeline.zoomIn(0.5, { animation: false }),
    "zoom-out": () => timeline.zoomOut(0.5, { animation: false }),
    earlier: () => move(-0.3),
    later: () => move(0.3),
    whole: () => timeline.setWindow(rangeStart, rangeEnd, { animation: false }),
    fit: () => timeline.fit({ animation: false }),
  };
  const keys = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", ArrowLeft: "earlier", ArrowRight: "later", Home: "whole" };

  // ---- table

  let shownEvents = [];
  let rows = 0;

  function passage(mention) {
    const quote = element("blockquote");
    const text = element("div");
    text.append(element("span", mention.passage.before, "context"), element("mark", mention.passage.words),
      element("span", mention.passage.after, "context"));
    quote.append(text, element("div", titles.get(mention.document) || mention.document, "small"));
    return quote;
  }

  function steps(mention) {
    const how = element("ol", undefined, "how");
    for (const step of mention.explanation) how.append(element("li", step));
    return how;
  }

  function details(event) {
    const box = element("td");
    box.colSpan = 5;
    box.append(element("p", event.when.display + " (" + event.when.edtf + ", " + event.when.precision + ")", "small"));
    if (event.actors.length) box.append(element("p", "Who: " + event.actors.join(", ")));
    if (event.places.length) box.append(element("p", "Where: " + event.places.join(", ")));
    if (event.review) box.append(element("p", "Reviewed: " + event.review));
    for (const mention of event.mentions) {
      const quote = passage(mention);
      quote.append(element("div", "How “" + mention.passage.words + "” came to " + mention.value + " (" + mention.method
        + ", confidence " + mention.confidence + "):", "small"), steps(mention));
      box.append(quote);
    }
    for (const other of event.alternatives) box.append(element("p", "Another date: " + other.edtf + " – " + other.reason));
    const row = element("tr", undefined, "details");
    row.append(box);
    return row;
  }

  function row(event) {
    const made = element("tr", undefined, "event");
    made.dataset.id = event.id;
    const title = element("td");
    const button = element("button", undefined, "open");
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    if (event.series) button.append(element("span", event.series.ordinal, "badge"));
    button.append(event.title);
    title.append(button);
    made.append(element("td", event.when.display, "date"), title, element("td", event.type), element("td", event.status),
      element("td", event.publishers > 1 ? "×" + event.publishers : "1"));
    return made;
  }

  function moreRows() {
    const body = byId("events").tBodies[0];
    shownEvents.slice(rows, rows + ROWS).forEach(event => body.append(row(event)));
    rows = Math.min(shownEvents.length, rows + ROWS);
    byId("more").hidden = rows >= shownEvents.length;
    byId("more").textContent = "Show more (" + number(shownEvents.length - rows, "event") + " left)";
  }

  function toggle(button, wanted) {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    if (isOpen === wanted) return;
    const line = button.closest("tr");
    if (isOpen) line.nextSibling.remove();
    else line.after(details(eventById.get(line.dataset.id)));
    button.setAttribute("aria-expanded", String(!isOpen));
  }

  function open(id) {
    while (rows < shownEvents.length && shownEvents.findIndex(e => e.id === id) >= rows) moreRows();
    const line = [...document.querySelectorAll("tr.event")].find(r => r.dataset.id === id);
    if (!line) return;
    const button = line.querySelector("button.open");
    toggle(button, true);
    button.focus();
    line.scrollIntoView({ block: "center" });
  }

  // ---- lists

  function fillLists() {
    const conflicts = events.filter(e => e.alternatives.length);
    for (const event of conflicts) {
      const line = element("li", event.when.display + ": " + event.title);
      for (const other of event.alternatives) line.append(element("div", other.edtf + " – " + other.reason, "small"));
      byId("conflicts").append(line);
    }
    if (!conflicts.length) byId("conflicts").append(element("li", "No two sources disagree about a date."));
    for (const mention of data.unresolved) {
      const line = element("li");
      line.append(passage(mention), element("div", "No date: " + mention.reason + (mention.needs ? "; needs " + mention.needs : "")
        + (mention.bounds ? "; within " + mention.bounds : ""), "small"));
      byId("undated").append(line);
    }
    if (data.unresolvedLeftOut) byId("undated").append(element("li", "… and " + number(data.unresolvedLeftOut, "more mention") + "."));
    if (!data.unresolved.length) byId("undated").append(element("li", "Every mention has a date."));
    for (const source of data.documents) {
      const line = element("li");
      if (source.url && /^https?:\/\//i.test(source.url)) {
        const link = element("a", source.title || source.path);
        link.href = source.url;
        link.rel = "noopener noreferrer nofollow";
        line.append(link);
      } else line.append(source.title || source.path);
      line.append(element("div", [source.path, source.source].filter(Boolean).join(", "), "small"),
        element("div", "Speaks from " + (source.published.edtf || "an unknown date") + " (" + source.published.basis + "): "
          + source.published.explanation.join("; "), "small"));
      for (const warning of source.warnings) line.append(element("div", warning, "small"));
      byId("documents").append(line);
    }
  }

  // ---- all together

  function update() {
    shownEvents = chosen();
    rows = 0;
    byId("events").tBodies[0].replaceChildren();
    moreRows();
    drawTimeline(shownEvents);
    byId("count").textContent = number(shownEvents.length, "event") + " of " + number(events.length, "event") + " shown";
  }

  let waiting;
  byId("filters").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, events.length > 1000 ? 200 : 0);
  });
  byId("filters").addEventListener("reset", () => setTimeout(update, 0));
  byId("filters").addEventListener("submit", submit => submit.preventDefault());
  byId("more").addEventListener("click", moreRows);
  byId("events").addEventListener("click", click => {
    const button = click.target.closest("button.open");
    if (button) toggle(button, button.getAttribute("aria-expanded") !== "true");
  });
  for (const [id, go] of Object.entries(moves)) byId(id).addEventListener("click", go);
  byId("timeline").addEventListener("keydown", press => {
    if (press.target === byId("timeline") && keys[press.key]) {
      press.preventDefault();
      moves[keys[press.key]]();
    }
  });
  document.addEventListener("keydown", press => {
    const inField = /^(INPUT|SELECT|TEXTAREA)$/.test(press.target.tagName);
    if (press.key === "/" && !inField) {
      press.preventDefault();
      byId("search").focus();
    } else if (press.target.classList.contains("open") && (press.key === "ArrowDown" || press.key === "ArrowUp")) {
      const all = [...document.querySelectorAll("button.open")];
      const next = all[all.indexOf(press.target) + (press.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        press.preventDefault();
        next.focus();
      }
    } else if (press.key === "Escape" && press.target.classList.contains("open")) toggle(press.target, false);
    else if (press.key === "ArrowDown" && press.target === byId("search")) {
      const first = document.querySelector("button.open");
      if (first) first.focus();
    }
  });
  fillFilters();
  fillLists();
  makeTimeline();
  update();
  document.documentElement.dataset.ready = "true";
})();
