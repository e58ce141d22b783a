// What is typed is kept by itself: htmx sends the form a moment after the last letter, and again where that did not get
// through. A press or a link that follows waits for the saves that are on their way, so that the page does not take its own save for somebody else's change;
// and a page that holds something that is kept nowhere says so before it is left.

const KEEPS = "[data-autosave]";
// A form that keeps nothing by itself: what is typed there counts until it is sent.
const WARNS = "[data-warns]";

const TYPED = "textarea, input:not([type=hidden], [type=checkbox], [type=radio])";

const onTheirWay = new Set();
let presses = [];
let leave = null;

// For each form how often it was typed in, and how often when what is kept of it was sent.
const typed = new Map();
const kept = new Map();
const sent = new WeakMap();
let leaving = null;

const isSave = (place) => place?.matches?.(KEEPS) ?? false;

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (!isSave(detail.elt)) return;
  onTheirWay.add(detail.xhr);
  sent.set(detail.xhr, typed.get(detail.elt) ?? 0);
});

// htmx sends a save that follows a press to where the pressed button leads; a save goes to the form's own address.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (isSave(detail.elt)) detail.path = detail.elt.getAttribute("hx-post");
});

// The swap settles at once (settle:0ms), so that no later save takes its place in the page before it has told of its end.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (sent.has(detail.xhr) && detail.xhr.status < 300) kept.set(detail.requestConfig.elt, sent.get(detail.xhr));
  finish(detail.xhr);
});
for (const end of ["htmx:sendError", "htmx:sendAbort", "htmx:timeout", "htmx:responseError"]) {
  document.addEventListener(end, ({ detail }) => finish(detail.xhr));
}

// What a save finds wrong, or mended, comes and goes without moving the field that is being typed in.
let stillAfterSave = () => {};

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!isSave(detail.requestConfig.elt)) return;
  stillAfterSave = holdStill();
  detail.serverResponse = withItsPlaces(detail.serverResponse);
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!isSave(detail.requestConfig?.elt)) return;
  markFields(detail.requestConfig.elt);
  stillAfterSave();
  stillAfterSave = () => {};
});

// What is said of a box that went while its save was on its way has no place: the draft that comes instead brings its own.
function withItsPlaces(html) {
  const answer = document.createElement("template");
  answer.innerHTML = html;
  for (const part of answer.content.querySelectorAll('[hx-swap-oob]:is([id^="was-"], [id^="trouble-"])')) {
    if (!document.getElementById(part.id)) part.remove();
  }
  return answer.innerHTML;
}

// Gives what scrolls the field that is being typed in back to where it stood in the window.
function holdStill() {
  const field = document.activeElement?.matches(TYPED) && document.activeElement;
  const top = field && field.getBoundingClientRect().top;
  return () => {
    if (field?.isConnected) scrollBy(0, field.getBoundingClientRect().top - top);
  };
}

function finish(request) {
  if (!onTheirWay.delete(request) || onTheirWay.size) return;
  const waiting = [...presses, leave];
  presses = [];
  leave = null;
  for (const go of waiting) go?.();
}

// A press that is answered in the page waits, and so does one that leads on: of those the last one counts.
document.addEventListener("htmx:confirm", (event) => {
  const { elt, issueRequest } = event.detail;
  if (!onTheirWay.size || !isSave(elt.form)) return;
  event.preventDefault();
  presses.push(() => issueRequest(true));
});

document.addEventListener(
  "submit",
  (event) => {
    if (!onTheirWay.size) return;
    const { target: form, submitter } = event;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave = () => form.requestSubmit(submitter);
  },
  true,
);

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!onTheirWay.size || !link || !isPlain || link.target || link.hasAttribute("download") || link.hash) return;
  event.preventDefault();
  leave = () => location.assign(link.href);
});

document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (form?.matches(`${KEEPS}, ${WARNS}`)) typed.set(form, (typed.get(form) ?? 0) + 1);
});

// What was typed before the scripts were there to hear it. Said once htmx listens, which it does from its first load on.
document.addEventListener(
  "htmx:load",
  () => {
    for (const form of document.querySelectorAll(`${KEEPS}, ${WARNS}`)) {
      const field = [...form.elements].find(isChanged);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    }
  },
  { once: true },
);

function isChanged(field) {
  if (field.type === "hidden") return false;
  if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
  if (field.matches("select")) {
    const atFirst = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(atFirst, 0);
  }
  return "defaultValue" in field && field.value !== field.defaultValue;
}

// A save that did not get through is sent again, after a while and when the line is back.
const RETRY_AFTER = 10000;
const retries = new WeakMap();

function saveAgain(form) {
  if (form.isConnected && typed.get(form) !== kept.get(form)) form.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const end of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
  document.addEventListener(end, ({ detail }) => {
    const form = detail.requestConfig?.elt;
    const { status } = detail.xhr;
    if (!isSave(form) || (status && status < 500)) return;
    clearTimeout(retries.get(form));
    retries.set(form, setTimeout(saveAgain, RETRY_AFTER, form));
  });
}

window.addEventListener("online", () => document.querySelectorAll(KEEPS).forEach(saveAgain));

// On a phone a page that is out of sight may never come back: it is kept at once.
document.addEventListener("visibilitychange", () => {
  const { form } = document.activeElement ?? {};
  if (document.visibilityState === "hidden" && isSave(form) && typed.get(form) !== kept.get(form))
    document.activeElement.dispatchEvent(new Event("change", { bubbles: true }));
});

// Once everybody else has looked at it: a form that is sent takes what is typed in it along.
window.addEventListener("submit", (event) => {
  leaving = event.defaultPrevented ? null : event.target;
});

window.addEventListener("pageshow", () => {
  leaving = null;
});

window.addEventListener("beforeunload", (event) => {
  const isUnsaved = (form, times) => form.isConnected && times !== kept.get(form) && holdsText(form);
  if ([...typed].some(([form, times]) => form !== leaving && isUnsaved(form, times))) event.preventDefault();
});

function holdsText(form) {
  return isSave(form) || [...form.elements].some((field) => field.matches("textarea") && field.value.trim());
}

// What is wrong at a field was put beside it: the field says so too, and what is mended is no mistake any more.
function markFields(form) {
  const places = [...form.querySelectorAll("[id$=_error]")];
  for (const place of places) {
    const field = document.getElementById(place.id.replace(/_error$/, ""));
    if (!field) continue;
    const wrong = Boolean(place.textContent.trim());
    const about = new Set(field.getAttribute("aria-describedby")?.split(" "));
    about[wrong ? "add" : "delete"](place.id);
    field.classList.toggle("is-invalid", wrong);
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    if (about.size) field.setAttribute("aria-describedby", [...about].join(" "));
    else field.removeAttribute("aria-describedby");
  }
  if (!places.some((place) => place.textContent.trim())) form.querySelector(".alert")?.remove();
}
