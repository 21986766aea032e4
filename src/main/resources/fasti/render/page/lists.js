"use strict";
// Conflicts, undated mentions and documents, each a list of its own.
fasti.lists = (() => {
  const { byId, element, button, number, model, editors, table } = fasti;

  /** Opens a form within a list's line, one at a time. */
  function opening(line, form) {
    return () => {
      line.parentNode.querySelectorAll("form.editor").forEach(open => open.remove());
      const made = form();
      line.append(made);
      made.querySelector("input").focus();
    };
  }

  function conflicts() {
    const lines = model.events().filter(e => e.alternatives.length && e.state !== "rejected").map(event => {
      const line = element("li");
      line.append(button(event.shownWhen.display + ": " + event.shownTitle, () => table.open(event.id), "link"));
      for (const other of event.alternatives) line.append(element("div", other.edtf + " – " + other.reason, "small"));
      return line;
    });
    byId("conflicts").replaceChildren(...(lines.length ? lines : [element("li", "No two sources disagree about a date.")]));
  }

  function undatedLine(mention) {
    const line = element("li");
    line.append(table.passage(mention), element("div", "No date: " + mention.reason + (mention.needs ? "; needs " + mention.needs : "")
      + (mention.bounds ? "; within " + mention.bounds : ""), "small"));
    const tools = element("div", undefined, "actions");
    tools.append(button("Give a date …", opening(line, () => editors.undated(mention)), "give"));
    const document = model.document(mention.document);
    if (document) tools.append(button("Date the document …", opening(line, () => editors.published(document))));
    line.append(tools);
    return line;
  }

  function undated() {
    const data = model.data();
    const lines = data.unresolved.map(undatedLine);
    if (data.unresolvedLeftOut) lines.push(element("li", "… and " + number(data.unresolvedLeftOut, "more mention") + "."));
    byId("undated").replaceChildren(...(lines.length ? lines : [element("li", "Every mention has a date.")]));
  }

  function documentLine(source) {
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
    for (const d of pending(source)) line.append(element("div", "Decided, with the next extract: " + d.value, "warning"));
    line.append(button("Publication date …", opening(line, () => editors.published(source)), "small-button"));
    return line;
  }

  const pending = source => model.added().filter(d => d.kind === "published" && !model.isUndone(d.id)
    && d.on.some(key => key.document === source.id));

  function fill() {
    conflicts();
    undated();
    byId("documents").replaceChildren(...model.data().documents.map(documentLine));
  }

  return { fill, conflicts };
})();
