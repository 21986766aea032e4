"use strict";
// Where decisions go: to the server, which says when they are on its disk, or, for a page from a
// file, into the browser until they are saved by a download.
fasti.store = (() => {
  const { byId, say, number, model } = fasti;
  const served = model.data().review.mode === "served";
  const POLL = 5000;
  const known = () => model.log().length;
  let last = 0;
  let changed = () => {};

  /** A time that no other decision of this page has: order is told by it. */
  function time() {
    last = Math.max(Date.now(), last + 1);
    return new Date(last).toISOString();
  }

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    return "d" + [...bytes].map(b => b.toString(16).padStart(2, "0")).join("");
  }

  function make(kind, on, value, why) {
    const made = { id: newId(), at: time(), by: reviewer(), kind, on };
    if (value !== undefined) made.value = value;
    if (why) made.why = why;
    return made;
  }

  const reviewer = () => model.data().review.reviewer || byId("reviewer").value.trim() || "reader";

  // ---- served

  async function ask(path, body) {
    const options = body === undefined ? {} : { method: "POST", body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" } };
    const response = await fetch(path, { cache: "no-store", ...options });
    const answer = await response.json().catch(() => ({ reason: response.statusText }));
    if (!response.ok) throw new Error(answer.reason || "refused: " + response.status);
    return answer;
  }

  async function send(made) {
    say("Saving …");
    const save = () => ask("decisions?since=" + known(), made);
    // An answer may be lost after the saving: sent again, the same decision is written once.
    const answer = await save().catch(fault => (fault instanceof TypeError ? save() : Promise.reject(fault)));
    await take(answer.decisions);
    return "saved";
  }

  /** Decisions of this tab and of others: what moves events is asked of the server. */
  async function take(decisions) {
    const known = new Set(model.log().map(d => d.id));
    const fresh = decisions.filter(d => !known.has(d.id));
    if (!fresh.length) return;
    const structural = model.add(fresh);
    if (served && (structural || fresh.some(d => !model.owner(d)))) model.load(await ask("data"));
    changed(fresh);
  }

  async function poll() {
    if (document.visibilityState !== "visible") return;
    try {
      await take((await ask("decisions?since=" + known())).decisions);
      byId("offline").hidden = true;
    } catch (gone) {
      byId("offline").hidden = false;
    }
  }

  // ---- from a file

  const place = () => "fasti:" + model.contentKey();
  let memoryOnly = false;

  const stored = at => JSON.parse(localStorage.getItem(at) || "[]");

  /** Another tab may have kept some since: none is overwritten. */
  function remember() {
    try {
      model.add(stored(place()));
      localStorage.setItem(place(), JSON.stringify(model.added()));
    } catch (refused) {
      memoryOnly = true;
    }
  }

  function recall() {
    try {
      model.add(stored(place()));
    } catch (refused) {
      memoryOnly = true;
    }
    addEventListener("storage", change => {
      if (change.key === place()) take(stored(place()));
    });
  }

  /** Decisions of an earlier state of this timeline, by their evidence, that were not saved. */
  function earlier() {
    try {
      const known = new Set(model.log().map(d => d.id));
      return Object.keys(localStorage).filter(key => key.startsWith("fasti:") && key !== place())
        .flatMap(stored).filter(d => !known.has(d.id) && model.isHere(d));
    } catch (refused) {
      return [];
    }
  }

  function takeOver() {
    const taken = earlier();
    model.add(taken);
    remember();
    changed(taken);
    say(number(taken.length, "decision") + " taken over.");
  }

  function keep(made) {
    model.add([made]);
    remember();
    changed([made]);
    return Promise.resolve(memoryOnly ? "kept on this page only: save before you close it" : "kept in this browser");
  }

  function lines() {
    return model.added().map(d => JSON.stringify(d) + "\n").join("");
  }

  function download() {
    const link = fasti.element("a");
    link.href = URL.createObjectURL(new Blob([lines()], { type: "application/x-ndjson" }));
    link.download = "decisions.jsonl";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say(number(model.added().length, "decision") + " written to decisions.jsonl. Append its lines to the"
      + " decisions.jsonl in the input folder; the next extract applies them.");
  }

  // ---- both

  async function decide(kind, on, value, why, words) {
    const made = make(kind, on, value, why);
    if (kind !== "undo" && !on.length) {
      say("This event has no mention in a text: there is nothing to tie a decision to.", true);
      return undefined;
    }
    try {
      say(words + ": " + await (served ? send(made) : keep(made)) + ".");
      return made;
    } catch (refused) {
      say("Not saved: " + words + ". " + refused.message, true);
      return undefined;
    }
  }

  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
  };

  /** How a typed date is read: {when} or {reason}. */
  async function reading(words, reference) {
    if (!served) {
      const when = fasti.dates.read(words);
      return when ? { when } : { reason: "not EDTF. A page from a file reads 2016-12-27, 2016-12, 2016,"
        + " 2017-01-23/2017-01-24, 2015-09-30/.. and their like; words such as “last Friday” need fasti review." };
    }
    try {
      return await ask("reading?words=" + encodeURIComponent(words) + "&reference=" + (reference || today()));
    } catch (refused) {
      return { reason: refused.message };
    }
  }

  function start(listener) {
    changed = listener;
    if (served) setInterval(poll, POLL);
    else recall();
  }

  return {
    served, decide, reading, download, start, earlier, takeOver,
    preview: (on, value) => ask("preview", make("published", on, value)),
  };
})();
