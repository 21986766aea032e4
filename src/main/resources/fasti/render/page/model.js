"use strict";
// The events as the machine sees them, and beside it what people decided. The log of decisions is
// the truth; this replays the part of it that the timeline in hand does not hold yet.
fasti.model = (() => {
  const STATES = { accept: "accepted", reject: "rejected", dispute: "disputed" };
  const EDITS = ["title", "date", "status", "merge", "split"];
  const STRUCTURE = ["merge", "split", "published", "undo"];
  const LOW = 0.6;

  let data;
  let base;
  let added;
  let events;
  let byId;
  let owners;
  let undone;
  let documents;
  let series;

  const looseKey = key => [key.quote, key.wording, key.prefix, key.suffix].join("\u0000");
  const keyOf = (key, document) => looseKey(key) + "\u0000" + (document || "");

  function load(fresh, keep) {
    data = fresh;
    added = keep || [];
    documents = new Map(data.documents.map(d => [d.id, d]));
    series = new Map(data.series.map(s => [s.id, s.name]));
    base = data.events.map(prepare);
    replay();
  }

  function prepare(event) {
    const mentions = event.mentions.map(m => {
      const key = { quote: m.quote, wording: m.passage.words, prefix: m.prefix, suffix: m.suffix };
      return { ...m, evidence: key, key: keyOf(key, m.document), loose: looseKey(key) };
    });
    return { ...event, mentions };
  }

  // ---- what is shown of an event

  function finish(event) {
    const review = event.review || {};
    event.shownTitle = review.title || event.title;
    event.shownWhen = review.when || event.when;
    event.shownStatus = review.status || event.status;
    event.state = review.state || "";
    event.documents = new Set(event.mentions.map(m => m.document));
    event.confidence = event.mentions.reduce((best, m) => Math.max(best, m.confidence), 0);
    event.lane = event.series ? series.get(event.series.id) || event.series.id : event.type;
    event.changed = isChanged(event);
    event.text = haystack(event, review);
    return event;
  }

  function haystack(event, review) {
    const parts = [event.shownTitle, event.title, event.shownWhen.display, event.type, event.shownStatus,
      review.note || "", ...event.actors, ...event.places];
    for (const m of event.mentions) parts.push(m.passage.before, m.passage.words, m.passage.after);
    return parts.join("\n").toLowerCase();
  }

  /** Whether it has evidence that nobody had seen who decided on it. */
  function isChanged(event) {
    if (!event.review) return false;
    const seen = new Set();
    for (const id of event.review.decisions) {
      for (const key of (decision(id) || { on: [] }).on) seen.add(looseKey(key));
    }
    return seen.size > 0 && event.mentions.some(m => !seen.has(m.loose));
  }

  // ---- replay

  const log = () => [...data.review.decisions, ...added];
  const decision = id => log().find(d => d.id === id);

  function findUndone() {
    const found = new Set();
    for (const d of log().reverse()) if (d.kind === "undo" && !found.has(d.id)) found.add(d.value);
    return found;
  }

  function replay() {
    undone = findUndone();
    events = base.map(event => finish({ ...event, review: withoutUndone(event) }));
    index();
    for (const d of added) if (d.kind !== "undo" && !undone.has(d.id)) apply(d);
  }

  /** The view that the timeline came with, less what was undone since. */
  function withoutUndone(event) {
    if (!event.review || !event.review.decisions.some(id => undone.has(id))) return event.review;
    const left = event.review.decisions.filter(id => !undone.has(id)).map(decision).filter(Boolean);
    return left.length ? left.reduce((review, d) => after(review, d, event), undefined) : undefined;
  }

  function index() {
    byId = new Map(events.map(e => [e.id, e]));
    owners = new Map();
    for (const event of events) {
      for (const m of event.mentions) for (const key of [m.key, m.loose]) {
        if (owners.has(key)) owners.get(key).push(event);
        else owners.set(key, [event]);
      }
    }
  }

  const ownersOf = key => owners.get(keyOf(key, key.document)) || owners.get(looseKey(key)) || [];

  /** The event that has most of the evidence. */
  function target(d) {
    const votes = new Map();
    for (const key of d.on) for (const event of ownersOf(key)) votes.set(event, (votes.get(event) || 0) + 1);
    let best;
    for (const [event, count] of votes) if (!best || count > votes.get(best)) best = event;
    return best;
  }

  function after(review, d, event) {
    const made = { ...(review || {}), decisions: [...(review ? review.decisions : []), d.id] };
    if (STATES[d.kind]) made.state = STATES[d.kind];
    else if (EDITS.includes(d.kind) && !made.state) made.state = "accepted";
    if (d.kind === "date") made.when = fasti.dates.orAsIs(d.value, event.when);
    else if (["title", "status", "note"].includes(d.kind)) made[d.kind] = d.value;
    return made;
  }

  function apply(d) {
    const event = target(d);
    if (!event) return;
    if (d.kind === "merge") merge(d);
    else if (d.kind === "split") split(d, event);
    else {
      event.review = after(event.review, d, event);
      finish(event);
    }
  }

  function merge(d) {
    const joined = [...new Set(d.on.flatMap(ownersOf))];
    if (joined.length < 2) return;
    const main = joined.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
    const rest = joined.filter(e => e !== main);
    main.mentions = [...main.mentions, ...rest.flatMap(e => e.mentions)];
    main.publishers = publishers(main);
    main.review = after(main.review, d, main);
    events = events.filter(e => !rest.includes(e));
    finish(main);
    index();
  }

  function split(d, event) {
    const keys = new Set(d.on.map(looseKey));
    const leaving = event.mentions.filter(m => keys.has(m.loose));
    if (!leaving.length || leaving.length === event.mentions.length) return;
    const own = { ...event, id: "split-" + d.id, mentions: leaving, alternatives: [],
      when: fasti.dates.orAsIs(leaving[0].value, event.when), review: undefined, series: undefined };
    event.mentions = event.mentions.filter(m => !leaving.includes(m));
    event.alternatives = [];
    for (const each of [event, own]) each.publishers = publishers(each);
    own.review = after(undefined, d, own);
    events.splice(events.indexOf(event) + 1, 0, finish(own));
    finish(event);
    index();
  }

  const publishers = event => new Set(event.mentions.map(m => (documents.get(m.document) || {}).source || m.document)).size;

  /** Takes decisions in; whether events were joined, parted or moved. */
  function add(more) {
    const known = new Set(log().map(d => d.id));
    const fresh = more.filter(d => !known.has(d.id));
    added.push(...fresh);
    const structural = fresh.some(d => STRUCTURE.includes(d.kind));
    if (structural) replay();
    else fresh.forEach(apply);
    return structural;
  }

  // ---- evidence to decide on

  function evidence(mention) {
    const document = documents.get(mention.document);
    const key = { ...mention.evidence, document: mention.document };
    if (document && document.sha256) key.sha256 = document.sha256;
    return key;
  }

  function documentKey(document) {
    const key = { quote: "", wording: "", prefix: "", suffix: "", document: document.id };
    if (document.sha256) key.sha256 = document.sha256;
    return key;
  }

  function undatedKey(mention) {
    return evidence({ document: mention.document, evidence: { quote: mention.quote, wording: mention.passage.words,
      prefix: mention.passage.before.slice(-32), suffix: mention.passage.after.slice(0, 32) } });
  }

  /** A short mark of what the timeline holds: decisions in the browser belong to it. */
  function contentKey() {
    let hash = 0xcbf29ce484222325n;
    for (const part of [...data.documents.map(d => d.id + d.sha256), ...data.events.map(e => e.id)].sort()) {
      for (const c of part) hash = BigInt.asUintN(64, (hash ^ BigInt(c.codePointAt(0))) * 0x100000001b3n);
    }
    return hash.toString(16);
  }

  load(JSON.parse(fasti.byId("data").textContent));
  return {
    load, add, replay, log, decision, evidence, documentKey, undatedKey, contentKey, LOW,
    data: () => data,
    events: () => events,
    event: id => byId.get(id),
    added: () => added,
    isUndone: id => undone.has(id),
    owner: d => target(d),
    isHere: d => d.on.some(key => (key.quote ? ownersOf(key).length > 0
      : data.documents.some(doc => doc.sha256 === key.sha256 || doc.id === key.document))),
    series: id => series.get(id) || id,
    documentName: id => (documents.get(id) || {}).title || (documents.get(id) || {}).path || id,
    document: id => documents.get(id),
  };
})();
