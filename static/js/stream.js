// What this server writes bit by bit: a press is sent, and what is written is heard as it comes. Where it can be
// stopped, that ends the writing on the server too.

async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    buffer += value;
    const events = buffer.split("\n\n");
    buffer = events.pop();
    for (const event of events)
      yield { name: /^event: (.*)$/m.exec(event)?.[1], data: JSON.parse(/^data: (.*)$/m.exec(event)[1]) };
  }
}

const isStream = (answer) => answer.headers.get("Content-Type")?.startsWith("text/event-stream") ?? false;

// The fields of one place of a form, and what every press sends along.
function fieldsOf(form, button, place, always = "[name=csrfmiddlewaretoken]") {
  const data = new FormData(form, button);
  for (const field of form.elements)
    if (!place.contains(field) && !field.matches(`button, ${always}`)) data.delete(field.name);
  return data;
}
