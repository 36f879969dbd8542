// A text field that saves itself, for essays and prompts: the kernel has every change within two seconds.

const SILENCE_MS = 8000;
const PAUSE_MS = 700; // the writer rests
const LATEST_MS = 1500; // and who never rests is saved all the same
const AGAIN_MS = 5000; // after the disk refused

// What is typed and not yet answered for outlives the kernel and a reload: it stays in this tab's own storage, and what was
// already sent in is sent again once there is a kernel.
function draft(lesson, question) {
  const key = `handan-lessons:draft:${location.pathname}:${lesson}/${question}`;
  return {
    get() { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } },
    set(value) { try { sessionStorage.setItem(key, JSON.stringify(value)); } catch { /* kept on the page alone, then */ } },
    clear() { try { sessionStorage.removeItem(key); } catch { /* as above */ } },
  };
}

// `read()` gives what is to be saved (its `text` is what has a length), `put(value)` puts it back, `send(message)` sends it.
function writer({ read, put, send, kept, words, limit }) {
  const saved = make("p", { className: "lsn-soft lsn-saved" });
  const alarm = make("p", { className: "lsn-warn", attributes: { role: "status" } });
  let number = 0;
  let sent = "";
  let known = JSON.stringify(read()); // what the kernel has
  let [pause, latest, silence] = [0, 0, 0];

  const now = () => JSON.stringify(read());
  const warn = text => { if (alarm.textContent !== text) alarm.textContent = text; };
  const rest = () => {
    for (const timer of [pause, latest, silence]) clearTimeout(timer);
    latest = 0;
  };
  const save = settled => {
    const value = read();
    const over = [...value.text].length - limit;
    clearTimeout(latest);
    latest = 0;
    if (settled) clearTimeout(pause);
    if (over > 0) {
      saved.textContent = "";
      warn(fill(words.long, { over, limit }));
      return false;
    }
    number += 1;
    sent = JSON.stringify(value);
    clearTimeout(silence);
    silence = setTimeout(() => { saved.textContent = ""; warn(words.silent); }, SILENCE_MS);
    send({ ...value, type: "draft", number, settled });
    return true;
  };
  const touched = () => {
    kept.set(read());
    saved.textContent = words.typing;
    clearTimeout(pause);
    pause = setTimeout(() => save(true), PAUSE_MS);
    latest ||= setTimeout(() => save(false), LATEST_MS);
  };
  // Whoever is about to use what was saved may ask for all of it first.
  const asked = event => { if (now() !== known && save(true)) event.detail.waiting += 1; };
  const leaving = () => { if (now() !== known) save(true); };
  window.addEventListener("lessons:save", asked);
  window.addEventListener("pagehide", leaving);

  return {
    saved,
    alarm,
    save,
    touched,
    heard(message) {
      if (message.number !== number) return; // a later version is on its way
      clearTimeout(silence);
      known = sent;
      warn(message.failed);
      if (now() !== known) return;
      saved.textContent = message.saved;
      if (message.failed) pause = setTimeout(() => save(true), AGAIN_MS);
      else kept.clear();
    },
    refused(text) {
      clearTimeout(silence);
      saved.textContent = "";
      warn(text);
    },
    // The kernel knows another text, from a file or from another view: it is shown unless the writer has gone on.
    follow(value) {
      const given = JSON.stringify(value);
      if (given === known || now() !== known) return;
      known = given;
      put(value);
    },
    resume() {
      const left = kept.get();
      if (typeof left?.text !== "string" || JSON.stringify({ ...read(), ...left }) === known) return;
      put({ ...read(), ...left });
      touched();
    },
    lost() {
      rest();
      saved.textContent = "";
      warn(words.dead);
    },
    stop() {
      rest();
      window.removeEventListener("lessons:save", asked);
      window.removeEventListener("pagehide", leaving);
    },
  };
}
