"use strict";
// Dates that a person types, as far as a page can read them by itself: EDTF. Words need the server.
fasti.dates = (() => {
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December"];
  const SEASONS = { 21: ["spring", 3], 22: ["summer", 6], 23: ["autumn", 9], 24: ["winter", 12] };

  const pad = (figure, places) => String(figure).padStart(places, "0");
  const iso = (year, month, day) => pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2);
  const lastDay = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

  const inWords = day => Number(day.slice(8)) + " " + MONTHS[day.slice(5, 7) - 1] + " " + Number(day.slice(0, 4));

  function months(year, first, count, precision, display) {
    const last = first + count - 1;
    const endYear = year + Math.floor((last - 1) / 12);
    const endMonth = (last - 1) % 12 + 1;
    return { start: iso(year, first, 1), end: iso(endYear, endMonth, lastDay(endYear, endMonth)), precision, display };
  }

  function years(first, count, precision, display) {
    return { start: iso(first, 1, 1), end: iso(first + count - 1, 12, 31), precision, display };
  }

  function part(year, figure) {
    if (figure >= 1 && figure <= 12) return months(year, figure, 1, "month", MONTHS[figure - 1] + " " + year);
    if (SEASONS[figure]) {
      const [name, first] = SEASONS[figure];
      return months(year, first, 3, "season", name + " " + (first === 12 ? year + "–" + (year + 1) : year));
    }
    if (figure >= 33 && figure <= 36) {
      return months(year, (figure - 33) * 3 + 1, 3, "quarter", "quarter " + (figure - 32) + " of " + year);
    }
    return undefined;
  }

  /** One unit of the calendar. */
  function period(text) {
    let found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (found) {
      const [year, month, day] = found.slice(1).map(Number);
      if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
      return { start: text, end: text, precision: "day", display: inWords(text) };
    }
    found = /^(\d{4})-(\d\d)$/.exec(text);
    if (found) return part(Number(found[1]), Number(found[2]));
    found = /^(\d{4})$/.exec(text);
    if (found) return years(Number(text), 1, "year", String(Number(text)));
    found = /^(\d{3})X$/.exec(text);
    if (found) return years(found[1] * 10, 10, "decade", found[1] * 10 + "s");
    found = /^(\d{2})XX$/.exec(text);
    return found ? years(found[1] * 100, 100, "century", found[1] * 100 + "s") : undefined;
  }

  function spanInWords(from, to) {
    if (from.precision !== "day" || to.precision !== "day") return from.display + " – " + to.display;
    if (from.start.slice(0, 7) === to.start.slice(0, 7)) return Number(from.start.slice(8)) + "–" + to.display;
    const sameYear = from.start.slice(0, 4) === to.start.slice(0, 4);
    return (sameYear ? from.display.replace(/ \d+$/, "") : from.display) + " – " + to.display;
  }

  function interval(first, second) {
    const from = period(first);
    const to = period(second);
    const isOpen = text => text === "" || text === "..";
    if ((!from && !isOpen(first)) || (!to && !isOpen(second)) || (!from && !to)) return undefined;
    if (from && to && to.end < from.start) return undefined;
    const coarse = [from, to].filter(Boolean).map(end => end.precision).find(name => name !== "day");
    const display = from && to ? spanInWords(from, to)
      : from ? (second === ".." ? "since " : "began ") + from.display : "until " + to.display;
    return { start: from && from.start, end: to && to.end, precision: coarse || "range", display };
  }

  function between(first, second) {
    const from = first ? period(first) : undefined;
    const to = second ? period(second) : undefined;
    if ((first && !from) || (second && !to) || (!from && !to) || (from && to && to.end < from.start)) return undefined;
    const sameYear = from && to && from.start.slice(0, 4) === to.end.slice(0, 4);
    const early = from && (sameYear ? inWords(from.start).replace(/ \d+$/, "") : inWords(from.start));
    const display = from && to ? "between " + early + " and " + inWords(to.end)
      : from ? "not before " + inWords(from.start) : "not after " + inWords(to.end);
    return { start: from && from.start, end: to && to.end, precision: "bounded", display };
  }

  /** The value as timeline.json has it; nothing where the text is no EDTF. */
  function read(text) {
    const edtf = text.trim();
    const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
    if (set) return finished(between(set[1], set[2]), edtf, "");
    const [first, second] = edtf.split("/");
    const sign = /[?~%]$/.exec(edtf);
    const bare = end => end.replace(/[?~%]$/, "");
    const found = second === undefined ? period(bare(first))
      : edtf.split("/").length > 2 ? undefined : interval(bare(first), bare(second));
    return finished(found, edtf, sign ? sign[0] : "");
  }

  function finished(found, edtf, sign) {
    if (!found) return undefined;
    const made = { edtf, precision: found.precision, display: (/[~%]/.test(sign) ? "about " : "") + found.display
      + (/[?%]/.test(sign) ? " (inferred)" : "") };
    if (found.start) made.start = found.start;
    if (found.end) made.end = found.end;
    return made;
  }

  /** A date that was decided elsewhere and that this page may not be able to read. */
  function orAsIs(edtf, other) {
    return read(edtf) || { ...other, edtf, display: edtf };
  }

  return { read, orAsIs };
})();
