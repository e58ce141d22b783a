// Drafts as they are written: sends the form that asked for them, reads the answer as a stream of events, and puts
// each word and each finished draft in its place. Without this module the same form gives a whole page.

// The one plain line about the model, kept while the panel around it is fetched anew.
let noted = "";

document.addEventListener("submit", (event) => {
  const form = event.target;
  const streams = event.submitter?.matches("[data-streams]") || form.matches("[data-streams]");
  if (!streams || event.defaultPrevented) return;
  event.preventDefault();
  draft(form, event.submitter);
});

async function draft(form, submitter) {
  const line = document.getElementById("draft-progress");
  const url = submitter?.getAttribute("formaction") || form.action;
  const buttons = document.querySelectorAll("[data-streams] button, button[data-streams]");
  buttons.forEach((button) => (button.disabled = true));
  show("drafts");
  noted = "";
  line.textContent = line.dataset.text;
  try {
    const answer = await fetch(url, { method: "POST", body: new FormData(form), headers: { Accept: "text/event-stream" } });
    if (!answer.headers.get("Content-Type")?.startsWith("text/event-stream")) return sendWhole(form, submitter);
    await read(answer.body, line);
  } catch {
    line.textContent = line.dataset.failed;
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

// The answer is a page (a mistake in the form, a conflict): ask for it again the plain way.
function sendWhole(form, submitter) {
  if (submitter?.hasAttribute("formaction")) form.action = submitter.getAttribute("formaction");
  form.submit();
}

async function read(body, line) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  let ended = false;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    buffer += value;
    const events = buffer.split("\n\n");
    buffer = events.pop();
    for (const event of events) ended = handle(event, line) || ended;
  }
  line.textContent = ended ? line.dataset.done : line.dataset.failed;
  if (ended) await refresh();
}

function handle(text, line) {
  const name = /^event: (.*)$/m.exec(text)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(text)[1]);
  if (name === "facts") data.facts.forEach((fact) => begin(fact, line));
  if (name === "words") say(data.fact, data.text);
  if (name === "draft") put(data.fact, data.html);
  if (name === "notice") note(data.text);
  return name === "end";
}

function begin(fact, line) {
  const item = document.createElement("li");
  item.className = "draft";
  item.id = `draft-${fact.id}`;
  item.dataset.state = "streaming";
  item.append(part("draft-fact", line.dataset.note, fact.text), part("draft-text", line.dataset.draft, "", "draft-line"));
  const old = document.getElementById(item.id);
  if (old) old.replaceWith(item);
  else document.getElementById("draft-list").append(item);
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
  box.append(heading, words);
  return box;
}

function say(id, text) {
  const words = document.querySelector(`#draft-${CSS.escape(id)} .draft-line`);
  if (words) words.textContent = text;
}

function put(id, html) {
  const box = document.createElement("template");
  box.innerHTML = html;
  const item = box.content.firstElementChild;
  document.getElementById(`draft-${id}`)?.replaceWith(item);
  htmx.process(item);
  document.querySelector(".spans-key")?.removeAttribute("hidden");
}

function note(text) {
  noted = text;
  show("drafts");
  const box = document.getElementById("draft-note");
  box.hidden = false;
  box.firstElementChild.textContent = text;
}

function show(id) {
  document.getElementById(id)?.removeAttribute("hidden");
}

// What the stream does not carry: the count on *Use all*, facts that need no draft, the newest page.
// What was said on the way is said again, for the new panel knows nothing of it.
async function refresh() {
  const panel = document.getElementById("telling");
  if (!panel) return;
  const said = document.getElementById("draft-note").textContent.trim();
  const ended = document.getElementById("draft-progress").textContent;
  await htmx.ajax("GET", panel.dataset.url, { target: "#telling", swap: "outerHTML" });
  document.getElementById("draft-progress").textContent = ended;
  if (said) note(said);
}
