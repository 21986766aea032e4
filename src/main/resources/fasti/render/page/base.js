"use strict";
// What the parts of the page share. Text from documents only ever goes through textContent; nothing
// here builds HTML from strings.
const fasti = (() => {
  const byId = id => document.getElementById(id);

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function button(text, act, className) {
    const made = element("button", text, className);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /** A control with its name. */
  function labelled(text, control) {
    const made = element("label", text);
    made.append(control);
    return made;
  }

  function input(value, placeholder) {
    const made = element("input");
    made.autocomplete = "off";
    made.value = value || "";
    if (placeholder) made.placeholder = placeholder;
    return made;
  }

  function number(count, noun) {
    return count.toLocaleString("en") + " " + noun + (count === 1 ? "" : "s");
  }

  /** Tells what happened, in the line that screen readers speak. */
  function say(text, isFault) {
    byId("said").textContent = text;
    byId("said").classList.toggle("fault", Boolean(isFault));
  }

  return { byId, element, button, labelled, input, number, say };
})();
