"use strict";
// The interactive timeline.
fasti.drawing = (() => {
  const { byId, element, number, model } = fasti;
  const DRAWN = 500;
  const DAY = 86400000;
  // JavaScript reads years before 1 AD with six digits only.
  const time = day => Date.parse(day.replace(/^([+-])(\d+)/, (_, sign, year) => sign + year.padStart(6, "0")) + "T00:00:00Z");
  const range = model.data().range;
  const rangeStart = time(range.from);
  const rangeEnd = time(range.to) + DAY;
  const items = new vis.DataSet();
  const groups = new vis.DataSet();
  let timeline;

  function item(event) {
    const when = event.shownWhen;
    const start = time(when.start || when.end);
    const goesOn = when.edtf.endsWith("/..");
    const classes = [event.shownStatus];
    if (event.state) classes.push(event.state);
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
    const title = shown.event.shownTitle;
    const box = element("span");
    if (shown.event.series) box.append(element("span", shown.event.series.ordinal, "badge"));
    box.append(title.length > 70 ? title.slice(0, 69) + "…" : title);
    return box;
  }

  function make(open) {
    timeline = new vis.Timeline(byId("timeline"), items, groups, {
      start: new Date(rangeStart), end: new Date(rangeEnd), minHeight: 160, maxHeight: Math.max(320, innerHeight * 0.6),
      verticalScroll: true, zoomKey: "ctrlKey", orientation: "top", showTooltips: false, showCurrentTime: false,
      zoomMin: 3 * DAY, selectable: true, margin: { item: 4 }, moment: date => vis.moment(date).utc(),
      template: shown => content(shown),
      groupTemplate: group => element("span", group ? group.id : ""),
    });
    timeline.on("select", selection => {
      if (selection.items.length) open(selection.items[0]);
    });
  }

  function draw(shown) {
    const most = shown.length > DRAWN ? [...shown].sort((a, b) => b.salience - a.salience).slice(0, DRAWN) : shown;
    items.clear();
    groups.clear();
    groups.add([...new Set(most.map(e => e.lane))].sort().map(lane => ({ id: lane, content: lane })));
    items.add(most.map(item));
    byId("drawn").textContent = shown.length > DRAWN
      ? "The " + DRAWN + " most salient of " + number(shown.length, "event") + " are drawn; the table holds all." : "";
  }

  /** One event has changed; it may be hidden now. */
  function refresh(event, isHidden) {
    if (!items.get(event.id)) return;
    if (isHidden) items.remove(event.id);
    else items.update(item(event));
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

  for (const [id, go] of Object.entries(moves)) byId(id).addEventListener("click", go);
  byId("timeline").addEventListener("keydown", press => {
    if (press.target === byId("timeline") && keys[press.key]) {
      press.preventDefault();
      moves[keys[press.key]]();
    }
  });

  return { make, draw, refresh };
})();
