"use strict";
// Which events are shown: search, filters, and the queues of a reviewer.
fasti.filters = (() => {
  const { byId, number, model } = fasti;

  const filters = {
    document: event => [...event.documents],
    actor: event => event.actors,
    series: event => (event.series ? [event.series.id] : []),
    type: event => [event.type],
    precision: event => [event.shownWhen.precision],
    status: event => [event.shownStatus],
  };

  const queues = {
    all: ["all", () => true],
    open: ["to review", event => !event.state],
    undated: ["undated mentions", () => false],
    conflicting: ["conflicting dates", event => event.alternatives.length > 0],
    single: ["single source", event => event.publishers < 2],
    unsure: ["low confidence (under " + model.LOW + ")", event => event.confidence < model.LOW],
    changed: ["changed since the last review", event => event.changed],
  };

  const rejected = event => event.state === "rejected";
  const hidden = event => rejected(event) && !byId("show-rejected").checked;
  const inQueue = name => model.events().filter(event => !rejected(event) && queues[name][1](event)).length;

  function label(filter, value) {
    if (filter === "document") return model.documentName(value);
    return filter === "series" ? model.series(value) : value;
  }

  function refill(select, options) {
    const before = select.value;
    select.replaceChildren(...options);
    if ([...select.options].some(option => option.value === before)) select.value = before;
  }

  function fill() {
    const events = model.events();
    for (const [name, values] of Object.entries(filters)) {
      const counts = new Map();
      for (const event of events) for (const value of new Set(values(event))) counts.set(value, (counts.get(value) || 0) + 1);
      byId(name).closest("label").hidden =
        counts.size === 0 || (counts.size === 1 && [...counts.values()][0] === events.length);
      refill(byId(name), [new Option("all", ""),
        ...[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 300)
          .map(([value, count]) => new Option(label(name, value) + " (" + count + ")", value))]);
    }
    count();
  }

  /** The queues with their lengths, and how far the review has come. */
  function count() {
    const undated = model.data().unresolved.length + model.data().unresolvedLeftOut;
    refill(byId("queue"), Object.keys(queues).map(name => new Option(
      queues[name][0] + " (" + (name === "undated" ? undated : inQueue(name)) + ")", name)));
    const events = model.events();
    const reviewed = events.filter(event => event.state).length;
    byId("progress").textContent = reviewed + " of " + number(events.length, "event").replace(/ events?$/, "") + " reviewed";
    byId("progress-bar").max = Math.max(1, events.length);
    byId("progress-bar").value = reviewed;
  }

  function chosen() {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = Object.keys(filters).filter(name => byId(name).value !== "");
    const confidence = Number(byId("confidence").value) || 0;
    const sources = Number(byId("sources").value) || 1;
    const inRange = byId("in-range").checked;
    const isQueued = queues[byId("queue").value || "all"][1];
    return model.events().filter(event =>
      !hidden(event) && isQueued(event) &&
      words.every(word => event.text.includes(word)) &&
      wanted.every(name => filters[name](event).includes(byId(name).value)) &&
      event.confidence >= confidence &&
      event.publishers >= sources &&
      (!inRange || event.inRange));
  }

  return {
    fill, count, chosen, hidden,
    total: () => model.events().filter(event => !hidden(event)).length,
    isUndatedQueue: () => byId("queue").value === "undated",
  };
})();
