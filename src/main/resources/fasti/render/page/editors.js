"use strict";
// The forms of a reviewer. Each ends in one decision; nothing is changed before it is saved.
fasti.editors = (() => {
  const { byId, element, button, labelled, input, say, number, model, store } = fasti;
  const STATUSES = ["occurred", "ongoing", "planned", "claimed"];
  const VERDICTS = { accept: "Accepted", reject: "Rejected", dispute: "Marked as disputed" };

  const evidence = event => event.mentions.map(model.evidence);
  const named = event => "“" + event.shownTitle + "”";

  function verdict(kind, event, why) {
    return store.decide(kind, evidence(event), undefined, why, VERDICTS[kind] + " " + named(event));
  }

  /** A form that saves with Enter and is left with Escape; save says whether it may close. */
  function form(name, parts, save) {
    const made = element("form", undefined, "editor");
    const why = input("", "optional");
    const done = button("Save", () => {}, "primary");
    done.type = "submit";
    const close = () => {
      const back = made.closest("tr.details");
      made.remove();
      const opener = back && back.isConnected && back.previousSibling.querySelector("button.open");
      if (opener) opener.focus();
    };
    made.setAttribute("aria-label", name);
    made.append(element("strong", name), ...parts, labelled("Reason", why), done, button("Cancel", close));
    made.addEventListener("submit", async submit => {
      submit.preventDefault();
      if (!done.disabled && await save(why.value.trim())) close();
    });
    made.addEventListener("keydown", press => {
      if (press.key !== "Escape") return;
      press.stopPropagation();
      close();
    });
    return { made, done };
  }

  /** A field for a date, with how it is read below it; told is called with each new reading. */
  function dateField(value, reference, told) {
    const field = input(value, store.served ? "mid March 2011, last Friday, 2016-12-27" : "2016-12-27, 2016-12, 2016-12-27/2016-12-29");
    const shown = element("output", undefined, "reading");
    let turn = 0;
    let waiting;
    async function look() {
      const mine = ++turn;
      told(undefined);
      const words = field.value.trim();
      const answer = words ? await store.reading(words, reference) : { reason: "" };
      if (mine !== turn) return;
      const counted = answer.when && store.served && reference && words !== answer.when.edtf ? ", counted from " + reference : "";
      shown.textContent = answer.when
        ? "Reads as " + answer.when.display + " (" + answer.when.edtf + ", " + answer.when.precision + counted + ")"
        : answer.reason && "Not read: " + answer.reason;
      told(answer.when);
    }
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      told(undefined);
      waiting = setTimeout(look, store.served ? 150 : 0);
    });
    look();
    return [labelled("Date", field), shown];
  }

  const publishedDay = document => (document && /^\d{4}-\d\d-\d\d/.exec(document.published.edtf || "") || [undefined])[0];

  function dated(name, value, reference, save, more) {
    let when;
    let opened;
    const parts = dateField(value, reference, read => {
      when = read;
      if (opened) opened.done.disabled = !read;
      if (more) more.told(read);
    });
    opened = form(name, more ? [...parts, more.box] : parts, why => (when ? save(when.edtf, why) : false));
    opened.done.disabled = !when;
    return opened.made;
  }

  const forms = {
    title(event) {
      const field = input(event.shownTitle);
      return form("Title", [labelled("New title", field)], why => field.value.trim()
        && store.decide("title", evidence(event), field.value.trim(), why, "New title of " + named(event))).made;
    },
    date(event, value) {
      return dated("Date", value || event.shownWhen.edtf, publishedDay(model.document(event.mentions[0].document)),
        (edtf, why) => store.decide("date", evidence(event), edtf, why, "New date of " + named(event)));
    },
    status(event) {
      const field = element("select");
      field.append(...STATUSES.map(s => new Option(s, s, false, s === event.shownStatus)));
      return form("Status", [labelled("New status", field)],
        why => store.decide("status", evidence(event), field.value, why, "New status of " + named(event))).made;
    },
    note(event) {
      const field = element("textarea");
      field.rows = 3;
      field.value = (event.review || {}).note || "";
      return form("Note", [labelled("For other readers", field)], why => field.value.trim()
        && store.decide("note", evidence(event), field.value.trim(), why, "Note on " + named(event))).made;
    },
    split(event) {
      const boxes = event.mentions.map(() => Object.assign(element("input"), { type: "checkbox" }));
      const lines = event.mentions.map((m, i) => {
        const line = element("label", undefined, "choice");
        line.append(boxes[i], element("span", m.passage.words + " – " + model.documentName(m.document) + ": " + m.quote));
        return line;
      });
      return form("Split off: choose what speaks of another event", lines, why => {
        const leaving = event.mentions.filter((m, i) => boxes[i].checked);
        if (!leaving.length || leaving.length === event.mentions.length) {
          say("Choose some of the mentions, not all.", true);
          return false;
        }
        return store.decide("split", leaving.map(model.evidence), undefined, why, "Split off from " + named(event));
      }).made;
    },
  };

  /** Opens a form below an event's buttons. */
  function show(kind, event, box, value) {
    box.querySelectorAll("form.editor").forEach(open => open.remove());
    const made = forms[kind](event, value);
    box.querySelector(".actions").after(made);
    const first = made.querySelector("input, select, textarea");
    first.focus();
    if (first.select) first.select();
  }

  function merge(events) {
    if (events.length < 2) {
      say("Select at least two events first (x, or the boxes on the left); selecting accepts nothing.", true);
      return Promise.resolve(undefined);
    }
    return store.decide("merge", events.flatMap(evidence), undefined, "", "Merged " + number(events.length, "event"));
  }

  // ---- a document's date

  /** From a file: what hangs on the document's date. */
  function hanging(document) {
    const lines = [];
    for (const event of model.events()) {
      for (const m of event.mentions) {
        if (m.document === document.id && m.method !== "explicit" && m.method !== "review") {
          lines.push(event.shownTitle + ": “" + m.passage.words + "”, now " + m.value);
        }
      }
    }
    for (const m of model.data().unresolved) {
      if (m.document === document.id) lines.push("“" + m.passage.words + "”, now undated");
    }
    return lines;
  }

  function moved(answer) {
    const title = id => model.documentName(id);
    return [
      ...answer.documents.map(d => "Document “" + title(d.id) + "”: " + (d.from || "undated") + " → " + (d.to || "undated")),
      ...answer.moves.map(m => m.title + ": " + m.from + " → " + m.to),
      ...answer.appears.map(m => m.title + ": new, " + m.to),
      ...answer.vanishes.map(m => m.title + ": no longer dated, was " + m.from),
    ];
  }

  function preview(document) {
    const box = element("div", undefined, "preview");
    let turn = 0;
    async function told(when) {
      const mine = ++turn;
      if (!when) return box.replaceChildren();
      const lines = store.served
        ? moved(await store.preview([model.documentKey(document)], when.edtf).catch(refused =>
          ({ documents: [], moves: [{ title: "No preview", from: refused.message, to: "" }], appears: [], vanishes: [] })))
        : hanging(document);
      if (mine !== turn) return undefined;
      const list = element("ul");
      list.append(...lines.map(line => element("li", line)));
      box.replaceChildren(element("p", store.served ? (lines.length ? "What would move:" : "Nothing would move.")
        : lines.length ? "What hangs on this date; extract or fasti review tells where it moves:" : "Nothing hangs on this date."), list);
      return undefined;
    }
    return { box, told };
  }

  function published(document) {
    return dated("Publication date", document.published.edtf || "", publishedDay(document),
      (edtf, why) => store.decide("published", [model.documentKey(document)], edtf, why,
        "Publication date of “" + model.documentName(document.id) + "”"), preview(document));
  }

  /** A date for a mention that has none. */
  function undated(mention) {
    return dated("Date", "", publishedDay(model.document(mention.document)),
      (edtf, why) => store.decide("date", [model.undatedKey(mention)], edtf, why, "Date of “" + mention.passage.words + "”"));
  }

  // ---- undo

  function lastDecision() {
    const own = model.log().filter(d => d.kind !== "undo" && !model.isUndone(d.id)
      && (!store.served || d.by === model.data().review.reviewer));
    return own.reduce((a, b) => (a && a.at > b.at ? a : b), undefined);
  }

  function undo(decision) {
    const which = decision || lastDecision();
    if (!which) {
      say("Nothing to undo.", true);
      return Promise.resolve(undefined);
    }
    return store.decide("undo", [], which.id, "", "Undid: " + which.kind + (which.value ? " “" + which.value + "”" : ""));
  }

  return { verdict, show, merge, published, undated, undo, kinds: Object.keys(forms) };
})();
