"use strict";
// All parts together: what is shown, and the keyboard.
(() => {
  const { byId, number, model, store, filters, drawing, table, lists, editors } = fasti;

  function update() {
    const shown = filters.chosen();
    table.show(shown);
    drawing.draw(shown);
    byId("count").textContent = number(shown.length, "event") + " of " + number(filters.total(), "event") + " shown";
    document.body.classList.toggle("undated-queue", filters.isUndatedQueue());
  }

  /** Decisions came in, of this page or of another. */
  function decided(decisions) {
    const single = decisions.length === 1 && !["merge", "split", "published", "undo"].includes(decisions[0].kind)
      ? model.owner(decisions[0]) : undefined;
    if (single) {
      table.refresh(single, filters.hidden(single));
      drawing.refresh(single, filters.hidden(single));
      lists.conflicts();
    } else {
      filters.fill();
      lists.fill();
      update();
    }
    filters.count();
    showUnsaved();
  }

  function showUnsaved() {
    byId("save").textContent = "Save decisions (" + model.added().length + ")";
    byId("save").disabled = model.added().length === 0;
    const earlier = store.served ? 0 : store.earlier().length;
    byId("take-over").hidden = earlier === 0;
    byId("take-over").textContent = "Take over " + number(earlier, "decision") + " from before";
  }

  // ---- keyboard

  function edit(kind) {
    const event = table.inHand();
    if (event) editors.show(kind, event, table.open(event.id));
  }

  async function judge(kind) {
    const event = table.inHand();
    if (!event || !(await editors.verdict(kind, event))) return;
    const after = table.inHand();
    if (after && after.id === event.id) table.move(1);
  }

  const keys = {
    j: () => table.move(1),
    k: () => table.move(-1),
    ArrowDown: () => table.move(1),
    ArrowUp: () => table.move(-1),
    a: () => judge("accept"),
    r: () => judge("reject"),
    t: () => edit("title"),
    d: () => edit("date"),
    x: () => table.inHand() && table.flip(table.inHand().id),
    m: () => table.merge(),
    u: () => editors.undo(),
    "/": () => byId("search").focus(),
    "?": () => byId("help").showModal(),
  };

  function pressed(press) {
    const target = press.target;
    if (press.ctrlKey || press.altKey || press.metaKey || byId("help").open) return;
    if (target === byId("search") && press.key === "ArrowDown") {
      const first = document.querySelector("button.open");
      if (first) first.focus();
    } else if (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== "checkbox") return;
    else if (press.key === "Escape" && target.classList.contains("open")) table.toggle(target, false);
    else if (keys[press.key] && (!press.key.startsWith("Arrow") || target.matches("button.open, button.give"))) {
      press.preventDefault();
      keys[press.key]();
    }
  }

  let waiting;
  byId("filters").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, model.events().length > 1000 ? 200 : 0);
  });
  byId("filters").addEventListener("reset", () => setTimeout(update, 0));
  byId("filters").addEventListener("submit", submit => submit.preventDefault());
  document.addEventListener("keydown", pressed);
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("close-help").addEventListener("click", () => byId("help").close());
  byId("undo").addEventListener("click", () => editors.undo());
  byId("save").addEventListener("click", store.download);
  byId("take-over").addEventListener("click", store.takeOver);
  byId("save").hidden = store.served;
  byId("reviewer").closest("label").hidden = store.served;
  byId("mode").textContent = store.served
    ? "Reviewing as " + model.data().review.reviewer + "; every decision is saved at once."
    : "Opened from a file: decisions stay in this browser until you save them. Dates are typed as EDTF here.";

  store.start(decided);
  filters.fill();
  lists.fill();
  drawing.make(table.open);
  update();
  showUnsaved();
  document.documentElement.dataset.ready = "true";
})();
