// Drafts as they are written, and the person's word on each. A form that streams is sent from here, and every word and
// finished draft is put in its place; an answer swaps only the parts it changed. Whatever is being typed anywhere else
// stays, and so does the focus. Without this module the same forms give whole pages.

const PRESSED = "button, summary";

// Drafts that are being written: the id of each place, and what stood there before.
const writing = new Map();
let running = Promise.resolve();

document.addEventListener("submit", (event) => {
  const { target: form, submitter: button } = event;
  if (!button?.matches("[data-streams]") || event.defaultPrevented) return;
  event.preventDefault();
  if (button.getAttribute("aria-disabled") === "true") return;
  const words = button.textContent;
  button.setAttribute("aria-disabled", "true");
  button.textContent = document.getElementById("draft-progress").dataset.busy;
  running = running.then(() => draft(form, button)).finally(() => {
    button.removeAttribute("aria-disabled");
    button.textContent = words;
  });
});

async function draft(form, button) {
  const line = document.getElementById("draft-progress");
  const headers = { Accept: "text/event-stream" };
  if (button.closest(".draft")) headers["HX-Request"] = "true";
  document.getElementById("drafts").hidden = false;
  document.getElementById("draft-note").hidden = true;
  line.textContent = line.dataset.text;
  if (!button.closest(".draft")) showDrafts();
  // The form proper, or the draft that was pressed at: what is typed elsewhere is kept by itself.
  const body = fieldsOf(form, button, button.closest(".draft") ?? form);
  const { halt, done } = stopping();
  let answer;
  try {
    answer = await fetch(button.formAction, { method: "POST", body, headers, signal: halt.signal });
    await (isStream(answer) ? read(answer.body, button, line) : refused(answer, form, button, line, body));
  } catch {
    const { stopped, failed, unsent } = line.dataset;
    line.textContent = halt.signal.aborted ? stopped : answer ? failed : unsent;
  } finally {
    putBack();
    done();
  }
}

// The button that stops it is there while it lasts. What was finished by then stays, and is counted.
function stopping() {
  const halt = new AbortController();
  const button = document.getElementById("draft-stop");
  button.onclick = () => halt.abort();
  button.hidden = false;
  const done = () => {
    if (button === document.activeElement) document.getElementById("drafts-title").focus();
    button.hidden = true;
    if (halt.signal.aborted) lookAgain();
  };
  return { halt, done };
}

// How many may be used at once, who writes and what can be undone: the stopped press may have said it.
function lookAgain() {
  const others = ["#take-all-count", "#undo-form"].filter((one) => document.querySelector(one)).join();
  htmx.ajax("GET", location.pathname, { target: "#writer", select: "#writer", selectOOB: others, swap: "outerHTML" });
}

// Where the drafts will be, brought into view and into focus; whoever types goes on typing where they are.
function showDrafts() {
  if (document.activeElement?.matches(TYPED)) return;
  const heading = document.getElementById("drafts-title");
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}

async function read(body, button, line) {
  let said = "";
  for await (const event of eventsOf(body)) said = handle(event, button, line) || said;
  line.textContent = said || line.dataset.failed;
}

function handle({ name, data }, button, line) {
  const steady = holdStill();
  if (name === "facts") {
    if (data.seen) document.getElementById("seen").value = data.seen;
    // A reply is kept by now: it is not typed any more.
    for (const reply of button.closest(".draft")?.querySelectorAll("[name^=reply-]") ?? []) reply.defaultValue = reply.value;
    putAside(data);
    data.facts.forEach((fact) => begin(fact, line, data.order));
  }
  if (name === "words") say(data.fact, data.text);
  if (name === "draft") put(data.fact, data.html);
  if (name === "notice") note(data.text);
  if (name === "end") end(data);
  steady();
  return name === "end" ? data.said : "";
}

// A draft whose note is gone goes too, unless it is in the person's own words: that one stands apart from now on.
function putAside({ order, apart }) {
  for (const item of document.querySelectorAll("#draft-list > .draft, #changed-list > .draft")) {
    const id = item.id.replace("draft-", "");
    if (apart.includes(id)) document.getElementById("changed-list").append(item);
    else if (!order.includes(id)) item.remove();
  }
}

function begin(fact, line, order) {
  const item = document.createElement("li");
  item.className = "draft";
  item.id = `draft-${fact.id}`;
  item.tabIndex = -1;
  item.dataset.state = "streaming";
  item.append(part("draft-fact", line.dataset.note, fact.text), part("draft-text", line.dataset.draft, "", "draft-line"));
  const old = document.getElementById(item.id);
  writing.set(item.id, old);
  const after = order.slice(order.indexOf(fact.id) + 1).map((id) => document.getElementById(`draft-${id}`));
  if (old) replace(old, item);
  else document.getElementById("draft-list").insertBefore(item, after.find(Boolean) ?? null);
}

function part(name, label, text, lineName = "") {
  const box = document.createElement("div");
  box.className = name;
  const heading = document.createElement("h3");
  heading.className = "draft-label";
  heading.textContent = label;
  const words = document.createElement("p");
  words.className = lineName;
  words.textContent = text;
  box.append(heading, " ", words);
  return box;
}

function say(id, text) {
  const words = document.querySelector(`#draft-${CSS.escape(id)} .draft-line`);
  if (words) words.textContent = text;
}

function put(id, html) {
  const place = document.getElementById(`draft-${id}`);
  if (!place) return;
  const box = document.createElement("template");
  box.innerHTML = html;
  const item = box.content.firstElementChild;
  const old = writing.get(place.id);
  const again = old ? begunIn(old).map((field) => keep(field, item)).filter(Boolean) : [];
  writing.delete(place.id);
  replace(place, item);
  htmx.process(item);
  // The draft took the place of a wording that was kept: it is kept again.
  again[0]?.dispatchEvent(new Event("change", { bubbles: true }));
}

function note(text) {
  const box = document.getElementById("draft-note");
  box.hidden = false;
  box.firstElementChild.textContent = text;
}

// What no draft brings by itself. An entry that was new has room for bullets only now; who writes may have changed, and
// with that the button that was pressed.
function end({ html, bullets }) {
  const held = document.getElementById("writer").contains(document.activeElement);
  htmx.swap(document.body, html, { swapStyle: "none" });
  if (held) focusOn(document.getElementById("writer"));
  if (bullets && !document.getElementById("write-bullet")) htmx.swap("#bullets", bullets, { swapStyle: "outerHTML" });
}

// A note that gave no draft, or a stream that broke: what was there before is there again.
function putBack() {
  for (const [id, old] of writing) {
    const place = document.getElementById(id);
    if (old && place) replace(place, old);
    else place?.remove();
  }
  writing.clear();
}

function replace(place, item) {
  const held = place.contains(document.activeElement);
  const steady = holdStill();
  place.replaceWith(item);
  steady();
  if (held) focusOn(item);
}

// The answer is no stream: a mistake, a conflict, or nothing that this page could show.
async function refused(answer, form, button, line, body) {
  const { status } = answer;
  const html = await answer.text();
  const told = isTold(status);
  line.textContent = "";
  if (button.closest(".draft")) {
    if (told) htmx.swap(document.body, html, { swapStyle: "none" });
    else sayTrouble(button, status);
  } else if (told && status !== 409) {
    // A save by itself that is still on its way would find its form gone.
    if (form.classList.contains("htmx-request"))
      await new Promise((done) => form.addEventListener("htmx:afterRequest", done, { once: true }));
    htmx.swap("#item-form", html, { swapStyle: "outerHTML" }, { select: "#item-form" });
    keepTyping(form, document.getElementById("item-form"), body);
    document.querySelector("#item-form .is-invalid")?.focus();
  } else line.textContent = status === 409 ? line.dataset.conflict : trouble(status);
}

const isTold = (status) => [409, 422, 507].includes(status);

function trouble(status) {
  const { gone, unsent } = document.getElementById("draft-progress").dataset;
  return status === 404 ? gone : unsent;
}

// Told where it was pressed, unless the answer told it already.
function sayTrouble(button, status) {
  const place = troubleOf(button);
  if (place && !place.textContent) place.textContent = trouble(status);
}

function troubleOf(button) {
  return button?.closest?.("#telling li, #take-all, #write-bullet")?.querySelector("[role=alert]");
}

for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"])
  document.addEventListener(name, ({ detail }) => sayTrouble(detail.requestConfig?.elt, detail.xhr.status));

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const place = troubleOf(detail.elt);
  if (place) place.textContent = "";
});

// Drafts that are being reworded are not used as they were.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (!detail.elt.closest("#take-all")) return;
  for (const item of document.querySelectorAll(".draft"))
    if (begunIn(item).length) detail.formData.append("keep", item.id.replace("draft-", ""));
});

// What was told about a box is about what stood in it.
document.addEventListener("input", ({ target }) => {
  const place = target.closest("#telling") && troubleOf(target);
  if (place) place.textContent = "";
});

// A reply is sent by Enter, as a form of its own would be.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("#telling .answer-line input")) return;
  event.preventDefault();
  event.target.parentElement.querySelector("button").click();
});

function fieldsIn(item) {
  return [...item.querySelectorAll(TYPED)].filter((field) => field.id);
}

// Typed in since it was put on the page, whether that is kept by now or not.
function begunIn(item) {
  return fieldsIn(item).filter((field) => field.value !== field.defaultValue);
}

function wasOf(field, item) {
  return item.querySelector(`#${CSS.escape(`was-${field.id}`)}`);
}

// Typed and kept nowhere yet.
function typedIn(item) {
  return fieldsIn(item).filter((field) => field.value !== (wasOf(field, item)?.value ?? field.defaultValue));
}

function keep(field, item) {
  const same = item.querySelector(`#${CSS.escape(field.id)}`);
  if (!same) return null;
  same.value = field.value;
  same.closest("details")?.setAttribute("open", "");
  return same;
}

// The text goes on with what it was made from, so that a change made elsewhere is still seen. What was `sent` comes back
// with the answer, and may have got lines since: only what was typed after it goes on.
function keepTyping(old, item, sent = new FormData()) {
  for (const field of typedIn(old)) {
    const before = sent.get(field.name);
    if (field.value === before) continue;
    const came = item.querySelector(`#${CSS.escape(field.id)}`)?.value ?? "";
    const same = keep(field, item);
    const was = same && wasOf(field, item);
    if (was) was.value = wasOf(field, old).value;
    if (same && before && came.startsWith(before)) same.value = withLines(same.value, came.slice(before.length).split("\n"));
  }
}

// The text and the lines that it does not hold yet.
function withLines(text, lines) {
  const there = text.split("\n");
  return [text, ...lines.filter((line) => !there.includes(line))].filter((line) => line.trim()).join("\n");
}

document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  if (detail.target.closest("#telling")) keepTyping(detail.target, detail.fragment);
});

// The focus goes on to what comes next when its place is gone, and stays wherever else the person put it.
let nextPlaces = [];
let steady = () => {};

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const pressed = detail.requestConfig.elt;
  const item = pressed.closest("#telling li");
  const all = [...(item?.parentElement.children ?? document.querySelectorAll("#take-all ~ .drafts > .draft"))];
  const at = all.indexOf(item);
  const places = [item, ...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  const said = pressed.closest("#bullets") ? "bullets-said" : "draft-progress";
  // The first bullet goes no higher, the last no lower: the button beside goes on.
  const beside = { up: "down", down: "up" }[pressed.value];
  if (beside) places.unshift(item.querySelector(`[value="${beside}"]`));
  nextPlaces = pressed.closest("#telling") ? [...places.filter(Boolean).map((place) => place.id), said] : [];
  steady = pressed.closest("#telling") ? holdStill() : () => {};
});

document.addEventListener("htmx:afterRequest", () => {
  const focus = document.activeElement;
  const lost = !focus || focus === document.body || !focus.checkVisibility({ visibilityProperty: true });
  const place = lost && nextPlaces.map((id) => document.getElementById(id)).find(Boolean);
  // What was said of the drafts goes with the last of them.
  if (nextPlaces.length && !document.querySelector(".drafts > .draft")) document.getElementById("draft-note").hidden = true;
  nextPlaces = [];
  steady();
  steady = () => {};
  if (place) focusOn(place);
});

function focusOn(place) {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  // What came of asking for another wording goes before the bullet's own buttons.
  const places = [".wording button", ".again summary", PRESSED].flatMap((those) => [...place.querySelectorAll(those)]);
  const target = places.find(seen) ?? place;
  target.focus({ preventScroll: true });
  (target.closest(".wording") ?? target).scrollIntoView({ block: "nearest" });
}
