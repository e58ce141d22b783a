"""The child process: killed, stuck, crowded out or without its libraries, the next file comes out all the same."""

import gc
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pytest

from resumes.export import ExportError, libraries, pdf, pool, renderer
from resumes.export.scratch import Scratch

from . import samples

ENDLESS = renderer.Job("<html lang=en><title>x</title><p>" + "word " * 200_000, ("",), "XCharter", b"1")
NESTED = renderer.Job("<html lang=en><title>x</title>" + "<div>" * 3_000, ("",), "XCharter", b"2")


@pytest.fixture(autouse=True)
def nothing_kept():
    pdf.forget()


def kill_child_soon(seconds):
    pid = pool.run(os.getpid)
    timer = threading.Timer(seconds, os.kill, (pid, signal.SIGKILL))
    timer.start()
    return timer


def test_a_child_killed_while_it_works_is_one_sentence_and_the_next_file_comes():
    timer = kill_child_soon(0.3)
    with pytest.raises(ExportError, match="Your text is safe: try again") as caught:
        pool.run(renderer.make, ENDLESS)
    timer.join()
    assert caught.value.retryable
    assert pdf.render(samples.ONE_LINE).pdf.rstrip().endswith(b"%%EOF")


def searched():
    return len(gc.get_objects())


def test_a_job_leaves_nothing_behind():
    pdf.render(samples.ENGINEER)
    pool.run(searched)
    left = pool.run(searched)
    pdf.render(samples.ENGINEER.with_basics(name="Example Person"))
    assert pool.run(searched) - left < 500
    # What was there before the first job is not searched at all.
    assert pool.run(gc.get_freeze_count) > 50_000


def test_a_child_killed_while_idle_is_not_noticed():
    os.kill(pool.run(os.getpid), signal.SIGKILL)
    assert pdf.render(samples.ONE_LINE).pages == 1


def test_a_page_that_takes_too_long_is_stopped_and_the_next_file_comes():
    started = time.perf_counter()
    with pytest.raises(ExportError, match="takes too long to set"):
        pool.run(renderer.make, ENDLESS, seconds=0.5)
    assert time.perf_counter() - started < 3
    assert pdf.render(samples.ONE_LINE).pages == 1


def test_too_deep_a_page_is_one_sentence():
    with pytest.raises(ExportError, match="takes too long to set"):
        pool.run(renderer.make, NESTED)
    assert pdf.render(samples.ONE_LINE).pages == 1


def test_memory_and_processor_time_are_limited():
    soft = pool.run(_limits)
    assert soft == (renderer.MEMORY_BYTES, True)


def _limits():
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    renderer._allow_cpu()
    cpu = resource.getrlimit(resource.RLIMIT_CPU)[0]
    return resource.getrlimit(resource.RLIMIT_AS)[0], cpu <= used.ru_utime + used.ru_stime + renderer.CPU_SECONDS + 1


def test_when_too_many_wait_the_next_is_asked_to_come_back(monkeypatch):
    monkeypatch.setattr(pool, "QUEUE", 0)
    started = time.perf_counter()
    with pytest.raises(ExportError, match="Try again in a few seconds") as caught:
        pdf.render(samples.ONE_LINE)
    assert caught.value.retryable
    assert time.perf_counter() - started < 0.5


def test_a_place_is_given_back_after_each_job():
    for _ in range(pool.QUEUE + 2):
        with pytest.raises(ExportError):
            pool.run(int, "not a number")
    assert pdf.render(samples.ONE_LINE).pages == 1


def test_many_at_once_all_get_their_file():
    made = []
    threads = [threading.Thread(target=lambda: made.append(pdf.render(samples.ENGINEER).pdf)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 6 and len(set(made)) == 1


def test_without_its_libraries_the_message_says_how_to_install_them(monkeypatch):
    monkeypatch.setattr(libraries, "_loads", lambda files: "pango" not in files[0])
    monkeypatch.setattr(libraries.shutil, "which", lambda tool: tool == "apt-get")
    assert "Pango, PangoFT2" in libraries.missing_libraries()
    assert "sudo apt-get install libpango-1.0-0" in libraries.missing_libraries()
    with pytest.raises(ExportError, match="apt-get install"):
        pool.run(int, "the engine does not start")


def test_on_this_machine_nothing_is_missing():
    assert libraries.missing_libraries() == ""


def test_warm_does_not_wait():
    pool.close()
    started = time.perf_counter()
    pool.warm()
    assert time.perf_counter() - started < 0.5
    assert pdf.render(samples.ONE_LINE).pages == 1


ENDS = {
    "at its end": "pass",
    "stopped": "os.kill(os.getpid(), signal.SIGTERM)",
    "killed": "os.kill(os.getpid(), signal.SIGKILL)",
    "killed with its child": "os.kill(child, signal.SIGKILL); os.kill(os.getpid(), signal.SIGKILL)",
}


def _a_process_that_ends(end, folder):
    """The number of its child, after the process has used it and ended."""
    begin = (
        "import os, signal\nfrom resumes.export import pool\nchild = pool.run(os.getpid)\nprint(child, flush=True)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", begin + end],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"TMPDIR": str(folder)},
    )
    return int(run.stdout)


def _soon(true):
    deadline = time.monotonic() + 5
    while not true() and time.monotonic() < deadline:
        time.sleep(0.05)
    return true()


@pytest.mark.parametrize("end", ENDS)
def test_the_child_does_not_outlive_its_parent(end, tmp_path):
    child = _a_process_that_ends(ENDS[end], tmp_path)
    assert _soon(lambda: not _runs(child))


@pytest.mark.parametrize("end", ["at its end", "stopped", "killed"])
def test_no_folder_outlives_the_process_that_made_it(end, tmp_path):
    _a_process_that_ends(ENDS[end], tmp_path)
    assert _soon(lambda: not any(tmp_path.iterdir()))


def test_what_a_killed_pair_left_goes_when_the_next_process_begins(tmp_path, monkeypatch):
    _a_process_that_ends(ENDS["killed with its child"], tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    opened = Scratch()
    assert [str(folder) for folder in tmp_path.iterdir()] == [opened.path]
    opened.close()
    assert not any(tmp_path.iterdir())


def test_a_folder_in_use_is_left_to_its_process(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "someone-elses").mkdir()
    first, second = Scratch(), Scratch()
    assert len(list(tmp_path.iterdir())) == 3
    first.close()
    second.close()
    assert [folder.name for folder in tmp_path.iterdir()] == ["someone-elses"]


def _runs(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
