// A bullet said another way, word by word as it is written, and stopped by a press. Only that bullet changes.

document.addEventListener("submit", (event) => {
  const { target: form, submitter: button } = event;
  if (!button?.matches("[data-rewords]") || event.defaultPrevented) return;
  event.preventDefault();
  const place = button.closest("li");
  if (!place.matches(".is-writing")) reword(form, button, place);
});

async function reword(form, button, place) {
  const halt = new AbortController();
  const words = place.querySelector(".again-words");
  const before = words.textContent;
  place.querySelector("[data-stops]").onclick = () => halt.abort();
  place.classList.add("is-writing");
  troubleOf(button).textContent = "";
  let isDone = false;
  try {
    const sent = {
      method: "POST",
      body: fieldsOf(form, button, place, "[name=csrfmiddlewaretoken], [name=new]"),
      headers: { Accept: "text/event-stream", "HX-Request": "true" },
      signal: halt.signal,
    };
    const answer = await fetch(button.formAction, sent);
    if (isStream(answer)) {
      for await (const { name, data } of eventsOf(answer.body)) {
        if (name === "words") words.textContent = data.text;
        if (name === "end") isDone = shown(place, data.html);
      }
    } else if (isTold(answer.status)) isDone = shown(place, await answer.text());
    if (!isDone) sayTrouble(button, answer.status);
  } catch {
    if (!halt.signal.aborted) sayTrouble(button, 0);
  }
  if (isDone) return;
  words.textContent = before;
  if (place.querySelector("[data-stops]") === document.activeElement) button.focus();
  place.classList.remove("is-writing");
}

function shown(place, html) {
  const held = place.contains(document.activeElement);
  const steady = holdStill();
  htmx.swap(document.body, html, { swapStyle: "none" });
  steady();
  const now = document.getElementById(place.id);
  now?.classList.remove("is-writing");
  if (held && now) focusOn(now);
  return true;
}
