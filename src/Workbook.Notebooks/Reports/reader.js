// Opens the sentences behind a figure, each in its article, and all articles to be read and searched. Words of articles only ever
// become text nodes.
window.workbook = (() => {
  "use strict";
  const own = document.getElementById("reader-script");
  const each = Number(own.dataset.each), says = own.dataset.says, nonce = own.nonce;
  const given = new Map(), waiting = new Map();
  const shownAtOnce = 100;

  const take = (name, data) => {
    given.set(name, data);
    waiting.get(name)?.resolve(data);
  };

  // A page opened from a disk may load scripts, and nothing else.
  const load = name => {
    if (given.has(name)) return Promise.resolve(given.get(name));
    if (waiting.has(name)) return waiting.get(name).promise;
    const wait = Promise.withResolvers ? Promise.withResolvers() : resolvers();
    waiting.set(name, wait);
    const script = document.createElement("script");
    script.nonce = nonce;
    script.src = "assets/data/" + encodeURIComponent(name) + ".js";
    script.onerror = () => { waiting.delete(name); wait.reject(new Error("The file " + script.getAttribute("src") + " beside this page is missing.")); };
    document.head.append(script);
    return wait.promise;
  };
  const resolvers = () => {
    const wait = {};
    wait.promise = new Promise((resolve, reject) => { wait.resolve = resolve; wait.reject = reject; });
    return wait;
  };

  const article = async number => (await load("articles-" + Math.floor(number / each)))[number % each];

  const el = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const source = of => [of.title ?? of.id, of.outlet, of.date].filter(Boolean).join(", ");

  const sentence = (of, start, end) => {
    const part = of.parts?.find(p => p[1] <= start && start < p[1] + p[2].length);
    if (!part) return null;
    let [from, to] = [part[1], part[1] + part[2].length];
    for (let i = 0; of.sentences && i < of.sentences.length; i += 2)
      if (of.sentences[i] <= start && start < of.sentences[i + 1]) { [from, to] = [of.sentences[i], of.sentences[i + 1]]; break; }
    const whole = of.parts[0][1], cut = p => p[2].slice(Math.max(0, from - p[1]), Math.max(0, to - p[1]));
    return whole === undefined ? null : of.parts.filter(p => p[1] < to && p[1] + p[2].length > from).map(cut).join(" ");
  };

  // The text cut at every edge of a mark; each piece carries the classes of all marks over it.
  const marked = (text, offset, marks) => {
    const end = offset + text.length;
    const inside = marks.filter(m => m[1] < end && m[2] > offset);
    const edges = [...new Set([offset, end, ...inside.flatMap(m => [m[1], m[2]])])].filter(e => e >= offset && e <= end).sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, i) => {
      const words = text.slice(from - offset, edges[i + 1] - offset);
      const over = inside.filter(m => m[1] <= from && m[2] >= edges[i + 1]);
      if (over.length === 0) return document.createTextNode(words);
      const quoted = over.some(m => m[0] === "quote" || m[0] === "here");
      const span = el(quoted ? "mark" : "span", { className: over.map(m => "m-" + m[0]).join(" ") }, words);
      const labels = over.filter(m => m[3]).map(m => (m[0] === "country" ? "" : m[0] + ": ") + m[3]);
      if (labels.length > 0) span.title = labels.join("; ");
      return span;
    });
  };

  const blockTag = document.body.classList.contains("reading") ? { Headline: "h2", Subheading: "h3" } : { Headline: "h3", Subheading: "h4" };
  const show = (target, of, at) => {
    const marks = [...(of.marks ?? []), ...(at ? [["here", at[0], at[1], null]] : [])];
    const head = el("p", { className: "source" }, source(of) + (of.author ? ", by " + of.author : "") + (of.section ? ", " + of.section : ""));
    const parts = (of.parts ?? []).map(p => el(blockTag[p[0]] ?? "p", { className: "block " + p[0].toLowerCase(), dir: "auto" }, ...marked(p[2], p[1], marks)));
    if (!of.parts) parts.push(el("p", { className: "note" }, "This report holds no text of the articles."));
    else if (!of.sentences) parts.push(el("p", { className: "note" }, "Only the sentences that figures rest on are in this report."));
    const links = /^https?:\/\//i.test(of.url ?? "") ? [el("p", {}, el("a", { href: of.url, rel: "noopener noreferrer" }, "Where it was published"))] : [];
    target.replaceChildren(head, legend(), ...parts, ...links);
    target.scrollTop = 0;
    const here = target.querySelector(".block .m-here");
    if (here) here.scrollIntoView({ block: "center" });
  };
  const legend = () => el("p", { className: "legend" }, el("mark", { className: "m-here" }, "the place"), " ", el("mark", { className: "m-quote" }, "quotation"), " ",
    el("span", { className: "m-speaker" }, "speaker"), " ", el("span", { className: "m-cue" }, "cue"), " ", el("span", { className: "m-country" }, "country"));

  // A list at the left, an article at the right, previous and next below.
  const reader = (onMove, into) => {
    const status = el("span", { className: "status" }), list = el("ol", { className: "places" }), page = el("article", { className: "text", tabIndex: 0 });
    page.setAttribute("aria-label", "Article");
    status.setAttribute("role", "status");
    const previous = el("button", { type: "button" }, "Previous"), next = el("button", { type: "button" }, "Next");
    const link = el("a", { className: "permalink" }, "Link to this place");
    const frame = el("div", { className: "columns" }, el("nav", { className: "list" }, list), page);
    frame.firstChild.setAttribute("aria-label", "Places");
    into.append(frame, el("p", { className: "steps" }, previous, status, next, link));
    let places = [], at = 0;
    const item = async (place, i) => {
      const button = el("button", { type: "button", className: "place" });
      button.addEventListener("click", () => go(i));
      const of = place.of ?? await article(place.article);
      const words = place.of ? null : sentence(of, place.start, place.end);
      button.append(...(words ? [el("span", { dir: "auto" }, words.length > 400 ? words.slice(0, 400) + "…" : words)] : []), el("small", {}, source(of)));
      return el("li", {}, button);
    };
    const fill = async from => {
      const upTo = Math.min(places.length, from + shownAtOnce);
      const items = await Promise.all(places.slice(from, upTo).map((place, i) => item(place, from + i)));
      list.querySelector(".more")?.remove();
      list.append(...items);
      if (upTo < places.length) {
        const more = el("button", { type: "button" }, `Show ${Math.min(shownAtOnce, places.length - upTo)} more of ${places.length}`);
        more.addEventListener("click", () => fill(upTo));
        list.append(el("li", { className: "more" }, more));
      }
    };
    const go = async i => {
      if (i < 0 || i >= places.length) return;
      at = i;
      const place = places[i];
      if (i >= list.querySelectorAll(".place").length) await fill(list.querySelectorAll(".place").length);
      list.querySelectorAll(".place").forEach((button, n) => n === i ? button.setAttribute("aria-current", "true") : button.removeAttribute("aria-current"));
      list.querySelectorAll(".place")[i]?.scrollIntoView({ block: "nearest" });
      show(page, await article(place.article), place.end > place.start ? [place.start, place.end] : null);
      status.textContent = `${i + 1} of ${places.length}`;
      [previous.disabled, next.disabled] = [i === 0, i === places.length - 1];
      link.href = "#" + onMove(place, i);
    };
    previous.addEventListener("click", () => go(at - 1));
    next.addEventListener("click", () => go(at + 1));
    return async (all, first = 0) => {
      places = all;
      list.replaceChildren();
      page.replaceChildren();
      status.textContent = all.length === 0 ? "Nothing found" : "";
      previous.disabled = next.disabled = true;
      await fill(0);
      await go(Math.min(first, places.length - 1));
    };
  };

  const triples = numbers => Array.from({ length: numbers.length / 3 }, (_, i) => ({ article: numbers[3 * i], start: numbers[3 * i + 1], end: numbers[3 * i + 2] }));
  const say = problem => window.alert(problem.message);

  let dialog, title, fill, current = "";
  const open = async (words, places, address, first) => {
    if (!dialog) {
      title = el("h2", { id: "reader-title" });
      const close = el("button", { type: "button", className: "close" }, "Close");
      close.addEventListener("click", () => dialog.close());
      dialog = el("dialog", { id: "reader" }, el("div", { className: "head" }, title, close));
      dialog.setAttribute("aria-labelledby", "reader-title");
      dialog.addEventListener("keydown", event => {
        if (event.key === "ArrowLeft" && event.altKey) dialog.querySelector(".steps button").click();
      });
      dialog.addEventListener("close", () => { if (location.hash.startsWith("#see=")) history.replaceState(null, "", location.pathname + location.search); });
      document.body.append(dialog);
      fill = reader((place, i) => { const hash = current.replace("{i}", i); history.replaceState(null, "", "#" + hash); return hash; }, dialog);
      dialog.append(el("p", { className: "note" }, says + "."));
    }
    current = address;
    title.textContent = words;
    if (!dialog.open) dialog.showModal();
    await fill(places, first);
  };

  const openPoint = async (evidence, index, first = 0) => {
    const point = (await load(evidence))[index];
    if (point) await open(`${point.title}: ${point.places.length / 3} place${point.places.length === 3 ? "" : "s"}`, triples(point.places), `see=${encodeURIComponent(evidence)}.${index}.{i}`, first);
  };
  const openPlace = place => {
    const [number, start, end] = place.split(",").map(Number);
    return open("One place", [{ article: number, start, end }], `see=place.${number}.${start}.${end}`, 0);
  };

  // What plotly.js says was clicked, as the record names it: series, then point, of a grid row and column, of an area nothing more.
  const clicked = async (evidence, point) => {
    const at = [point.curveNumber, ...(Array.isArray(point.pointNumber) ? point.pointNumber : typeof point.pointNumber === "number" ? [point.pointNumber] : [])];
    const points = await load(evidence);
    const index = points.findIndex(p => p.at.length === at.length && p.at.every((n, i) => n === at[i]));
    await openPoint(evidence, index >= 0 ? index : points.findIndex(p => p.at.length === 1 && p.at[0] === at[0]));
  };

  document.addEventListener("click", event => {
    const button = event.target.closest?.("button.open");
    if (!button) return;
    const opened = button.dataset.place ? openPlace(button.dataset.place)
      : openPoint(button.closest("[data-evidence]").dataset.evidence, Number(button.dataset.point));
    opened.catch(say);
  });

  const follow = () => {
    const parts = location.hash.startsWith("#see=") ? location.hash.slice(5).split(".") : [];
    if (parts.length === 4 && parts[0] === "place") openPlace(parts.slice(1).join(",")).catch(say);
    else if (parts.length >= 3) {
      const [i, index] = [Number(parts.pop()), Number(parts.pop())];
      openPoint(decodeURIComponent(parts.join(".")), index, i).catch(say);
    }
  };

  // The page that is only the reader.
  const browse = async () => {
    const all = await load("articles");
    const main = document.getElementById("content");
    const search = el("input", { type: "search", id: "search", autocomplete: "off", placeholder: "words, a name, an outlet" });
    main.append(el("p", { className: "search" }, el("label", { htmlFor: "search" }, `Search ${all.length} article${all.length === 1 ? "" : "s"}`), search));
    const fill = reader((place, i) => { const hash = "article=" + place.article; history.replaceState(null, "", "#" + hash); return hash; }, main);
    const list = numbers => numbers.map(n => ({ article: n.article, start: n.start ?? 0, end: n.end ?? 0, of: all[n.article] }));
    const find = async words => {
      const wanted = words.trim().toLocaleLowerCase();
      if (wanted === "") return list(all.map((_, n) => ({ article: n })));
      const found = [];
      for (let n = 0; n < all.length; n++) {
        const of = await article(n);
        const part = of.parts?.find(p => p[2].toLocaleLowerCase().includes(wanted));
        const start = part ? part[1] + part[2].toLocaleLowerCase().indexOf(wanted) : 0;
        if (part || [of.id, of.title, of.outlet, of.author, of.section, of.date].some(v => v?.toLocaleLowerCase().includes(wanted)))
          found.push({ article: n, start, end: part ? start + wanted.length : 0 });
      }
      return list(found);
    };
    let timer;
    search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => find(search.value).then(found => fill(found)).catch(say), 250); });
    const asked = Number(/^#article=(\d+)/.exec(location.hash)?.[1] ?? 0);
    await fill(await find(""), asked);
  };

  document.addEventListener("DOMContentLoaded", () => document.body.classList.contains("reading") ? browse().catch(say) : follow());
  window.addEventListener("hashchange", follow);
  return { take, clicked: (evidence, point) => clicked(evidence, point).catch(say) };
})();
