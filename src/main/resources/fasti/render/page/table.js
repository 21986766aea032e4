"use strict";
// The table of events, each with its evidence, what was decided, and the buttons to decide.
fasti.table = (() => {
  const { byId, element, button, number, model, editors } = fasti;
  const ROWS = 200;
  const MARKS = { accepted: "✓", rejected: "✗", disputed: "?" };
  const selected = new Set();
  let shown = [];
  let rows = 0;
  let current;

  // ---- evidence

  function passage(mention) {
    const quote = element("blockquote");
    const text = element("div");
    text.append(element("span", mention.passage.before, "context"), element("mark", mention.passage.words),
      element("span", mention.passage.after, "context"));
    quote.append(text, element("div", model.documentName(mention.document), "small"));
    return quote;
  }

  function evidence(mention) {
    const quote = passage(mention);
    const how = element("ol", undefined, "how");
    for (const step of mention.explanation) how.append(element("li", step));
    quote.append(element("div", "How “" + mention.passage.words + "” came to " + mention.value + " (" + mention.method
      + ", confidence " + mention.confidence + "):", "small"), how);
    return quote;
  }

  // ---- what was decided

  function machine(event) {
    const review = event.review || {};
    const said = [];
    if (review.title) said.push("title “" + event.title + "”");
    if (review.when) said.push("date " + event.when.display + " (" + event.when.edtf + ")");
    if (review.status) said.push("status " + event.status);
    return said.length ? [element("p", "The machine says: " + said.join("; "), "small")] : [];
  }

  function history(event) {
    const decisions = (event.review ? event.review.decisions : []).map(model.decision).filter(Boolean);
    if (!decisions.length) return [];
    const list = element("ul", undefined, "history");
    for (const d of decisions) {
      const line = element("li", d.at.slice(0, 10) + " " + d.by + ": " + d.kind + (d.value ? " “" + d.value + "”" : "")
        + (d.why ? " – " + d.why : "") + " ");
      line.append(button("Undo", () => editors.undo(d), "small-button"));
      list.append(line);
    }
    return [list];
  }

  function actions(event) {
    const box = element("div", undefined, "actions");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Decide on this event");
    const why = fasti.input("", "optional");
    const act = (name, kind, key) => {
      const made = button(name, () => (editors.kinds.includes(kind)
        ? editors.show(kind, event, box.parentNode) : editors.verdict(kind, event, why.value.trim())));
      if (key) made.setAttribute("aria-keyshortcuts", key);
      return made;
    };
    box.append(act("Accept", "accept", "a"), act("Reject", "reject", "r"), act("Dispute", "dispute"),
      act("Title …", "title", "t"), act("Date …", "date", "d"), act("Status …", "status"), act("Note …", "note"));
    if (event.mentions.length > 1) box.append(act("Split …", "split"));
    box.append(fasti.labelled("Reason", why));
    return box;
  }

  function alternative(event, other) {
    const line = element("p", "Another date: " + other.edtf + " – " + other.reason + " ");
    line.append(button("Take it …", click => editors.show("date", event, click.target.closest("td"), other.edtf), "small-button"));
    return line;
  }

  function details(event) {
    const box = element("td");
    box.colSpan = 6;
    const when = event.shownWhen;
    box.append(element("p", when.display + " (" + when.edtf + ", " + when.precision + ")", "small"), ...machine(event));
    if ((event.review || {}).note) box.append(element("p", "Note: " + event.review.note));
    if (event.changed) box.append(element("p", "New evidence since this was decided.", "warning"));
    if (event.actors.length) box.append(element("p", "Who: " + event.actors.join(", ")));
    if (event.places.length) box.append(element("p", "Where: " + event.places.join(", ")));
    box.append(...history(event), actions(event));
    for (const mention of event.mentions) box.append(evidence(mention));
    for (const other of event.alternatives) box.append(alternative(event, other));
    const row = element("tr", undefined, "details");
    row.append(box);
    return row;
  }

  // ---- rows

  function chooser(event) {
    const box = element("td", undefined, "chooser");
    const check = element("input");
    check.type = "checkbox";
    check.checked = selected.has(event.id);
    check.setAttribute("aria-label", "Select “" + event.shownTitle + "” for merging");
    check.addEventListener("change", () => select(event.id, check.checked));
    box.append(check);
    if (event.state) {
      const mark = element("span", MARKS[event.state] || "", "mark " + event.state);
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", event.state);
      mark.title = event.state;
      box.append(mark);
    }
    return box;
  }

  function row(event) {
    const made = element("tr", undefined, ("event " + event.state).trim());
    made.dataset.id = event.id;
    const title = element("td", undefined, "title");
    const opener = element("button", undefined, "open");
    opener.type = "button";
    opener.setAttribute("aria-expanded", "false");
    if (event.series) opener.append(element("span", event.series.ordinal, "badge"));
    opener.append(event.shownTitle);
    title.append(opener);
    made.append(chooser(event), element("td", event.shownWhen.display, "date"), title, element("td", event.type),
      element("td", event.shownStatus), element("td", event.publishers > 1 ? "×" + event.publishers : "1", "sources"));
    return made;
  }

  function more() {
    const body = byId("events").tBodies[0];
    const made = document.createDocumentFragment();
    shown.slice(rows, rows + ROWS).forEach(event => made.append(row(event)));
    body.append(made);
    rows = Math.min(shown.length, rows + ROWS);
    byId("more").hidden = rows >= shown.length;
    byId("more").textContent = "Show more (" + number(shown.length - rows, "event") + " left)";
  }

  /** Shows these events; what was open stays open. */
  function show(events) {
    const open = new Set([...document.querySelectorAll("button.open[aria-expanded=true]")].map(b => idOf(b)));
    const focused = document.activeElement.closest("tr.event, tr.details");
    const wanted = Math.min(events.length, Math.max(rows, ROWS));
    shown = events;
    rows = 0;
    byId("events").tBodies[0].replaceChildren();
    do more(); while (rows < wanted);
    for (const id of open) if (line(id)) toggle(openerOf(id), true);
    if (focused && line(current)) openerOf(current).focus();
    choose();
  }

  const line = id => byId("events").querySelector('tr.event[data-id="' + CSS.escape(id || "") + '"]');
  const openerOf = id => line(id).querySelector("button.open");
  const idOf = opener => opener.closest("tr").dataset.id;

  function toggle(opener, wanted) {
    const isOpen = opener.getAttribute("aria-expanded") === "true";
    if (isOpen === wanted) return;
    const at = opener.closest("tr");
    if (isOpen) at.nextSibling.remove();
    else at.after(details(model.event(at.dataset.id)));
    opener.setAttribute("aria-expanded", String(!isOpen));
  }

  function open(id) {
    const at = shown.findIndex(e => e.id === id);
    while (rows < shown.length && at >= rows) more();
    if (!line(id)) return undefined;
    toggle(openerOf(id), true);
    openerOf(id).focus();
    line(id).scrollIntoView({ block: "center" });
    return line(id).nextSibling.firstChild;
  }

  /** One event was decided on: its row alone is made anew, or goes where it is hidden now. */
  function refresh(event, isHidden) {
    const old = line(event.id);
    if (!old) return;
    const wasOpen = openerOf(event.id).getAttribute("aria-expanded") === "true";
    const hadFocus = old.contains(document.activeElement) || (wasOpen && old.nextSibling.contains(document.activeElement));
    if (wasOpen) old.nextSibling.remove();
    if (isHidden) {
      const next = old.nextElementSibling || old.previousElementSibling;
      shown = shown.filter(e => e.id !== event.id);
      rows -= 1;
      old.remove();
      if (hadFocus && next) (next.querySelector("button.open") || document.body).focus();
      return;
    }
    old.replaceWith(row(event));
    if (wasOpen) toggle(openerOf(event.id), true);
    if (hadFocus) openerOf(event.id).focus();
  }

  // ---- the event in hand

  /** The next or previous one; in the undated queue the next mention. */
  function move(step) {
    const stops = () => [...document.querySelectorAll(fasti.filters.isUndatedQueue() ? "#undated button.give" : "button.open")];
    let all = stops();
    const from = all.findIndex(b => b === document.activeElement || (b.classList.contains("open") && idOf(b) === current));
    if (from + step >= all.length && rows < shown.length) {
      more();
      all = stops();
    }
    const next = all[from < 0 ? 0 : from + step];
    if (next) next.focus();
  }

  const inHand = () => (line(current) ? model.event(current) : undefined);

  function select(id, isOn) {
    if (isOn) selected.add(id);
    else selected.delete(id);
    choose();
  }

  /** How many are selected, of those that are still there. */
  function choose() {
    for (const id of [...selected]) if (!model.event(id)) selected.delete(id);
    byId("merge").textContent = "Merge selected (" + selected.size + ")";
    byId("merge").disabled = selected.size < 2;
    document.querySelectorAll("td.chooser input").forEach(check => {
      check.checked = selected.has(check.closest("tr").dataset.id);
    });
  }

  async function merge() {
    if (await editors.merge([...selected].map(model.event))) {
      selected.clear();
      choose();
    }
  }

  byId("more").addEventListener("click", more);
  byId("merge").addEventListener("click", merge);
  byId("events").addEventListener("click", click => {
    const opener = click.target.closest("button.open");
    if (opener) toggle(opener, opener.getAttribute("aria-expanded") !== "true");
  });
  byId("events").addEventListener("focusin", focus => {
    const at = focus.target.closest("tr.event");
    if (at) current = at.dataset.id;
    const within = focus.target.closest("tr.details");
    if (within) current = within.previousSibling.dataset.id;
  });

  return {
    show, open, toggle, refresh, move, inHand, passage, merge,
    flip: id => select(id, !selected.has(id)),
  };
})();
