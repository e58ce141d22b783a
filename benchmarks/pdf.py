"""How long a PDF takes: `python benchmarks/pdf.py [--runs N] [--renders N] [--alone]`. One run on one machine, so
compare ratios, not milliseconds.

First ours, with the waiting for the child process: cold is a new child until its first file, warm the median of the
next ones, kept the same resume again. Then the same resume by other engines in turn, by the CPU time of all that each
of them runs: that varies less than the clock where the machine has other work. `--renders 2000` watches the memory.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")

# What a page of ours may cost beside that of another engine, and two pages beside one.
AT_MOST = {"react-pdf": 0.6, "Chromium": 0.7, "RenderCV": 1.0, "Typst": 6.0}
TWO_PAGES = 2.2


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def own(runs: int) -> None:
    from resumes.export import pdf, pool
    from resumes.export.tests import samples

    pool.run(os.getpid)
    cold = []
    for _ in range(3):
        pool.close()
        pdf.forget()
        cold.append(milliseconds(partial(pdf.render, samples.FIRST_JOB)))
    print(f"{'':<12}{'pages':>6}{'KB':>6}{'CPU ms':>9}{'warm ms':>10}{'p95 ms':>9}{'kept ms':>9}{'image ms':>10}")
    for name, document in samples.ALL.items():
        warm, images, used = [], [], pool.run(time.process_time)
        for _ in range(runs):
            pdf.forget()
            warm.append(milliseconds(partial(pdf.render, document)))
        cpu = (pool.run(time.process_time) - used) * 1000 / runs
        for _ in range(runs):
            pdf._drawn.clear()
            images.append(milliseconds(partial(pdf.images, document)))
        kept = statistics.median(milliseconds(partial(pdf.render, document)) for _ in range(runs))
        made = pdf.render(document)
        p95 = sorted(warm)[int(0.95 * (runs - 1))]
        print(
            f"{name:<12}{made.pages:>6}{len(made.pdf) / 1024:>6.0f}{cpu:>9.1f}{statistics.median(warm):>10.1f}"
            f"{p95:>9.1f}{kept:>9.2f}{statistics.median(images):>10.1f}"
        )
    print(f"cold: {statistics.median(cold):.0f} ms (aim: 1500)")


def beside(runs: int, folder: Path) -> None:
    """The engineer by every engine in turn, `runs` times: on A4, where one page holds it without another try."""
    import content
    import peers

    from resumes.export.tests import samples

    with tempfile.TemporaryDirectory() as scratch:
        path = content.write(samples.ENGINEER, Path(scratch))
        engines: dict[str, peers.Engine] = {}
        for name, start in peers.ENGINES.items():
            try:
                engines[name] = start(path, folder)
            except peers.NotInstalled as reason:
                print(f"{name} is not measured: {reason}")
        for _ in range(runs):
            for engine in engines.values():
                engine.make()
        print(
            f"\n{'one page':<22}{'CPU ms':>9}{'clock ms':>10}{'cold ms':>9}{'MB':>6}{'KB':>6}{'ours is':>10}{'aim':>6}"
        )
        mine = statistics.mean(engines["ours"].cpu)
        for name, engine in engines.items():
            cpu, aim = statistics.mean(engine.cpu), AT_MOST.get(name)
            ratio = f"{mine / cpu:>9.2f}x{aim:>6}" if aim else ""
            print(
                f"{engine.name:<22}{cpu:>9.1f}{statistics.median(engine.wall):>10.1f}{engine.cold:>9.0f}"
                f"{engine.megabytes:>6.0f}{engine.size / 1024:>6.0f}{ratio}"
            )
            engine.close()


def lasting(renders: int) -> None:
    """The memory of the child over many files, each of another resume; the pool's own recycling is not waited for."""
    from resumes.export import pdf, pool
    from resumes.export.tests import samples

    pool.close()
    pool.RECYCLE_AFTER = renders + 10
    sizes: list[int] = []
    for number in range(renders):
        pdf.render(samples.ENGINEER.with_basics(name=f"Sample Person {number}"))
        if number % max(1, renders // 10) == 99 % max(1, renders // 10) or number == renders - 1:
            sizes.append(pool.run(_kilobytes))
    growth = (sizes[-1] / sizes[0] - 1) * 100
    print(f"\n{renders} files: {sizes[0] / 1024:.0f} to {sizes[-1] / 1024:.0f} MB, {growth:+.1f} % (aim: 10)")


def _kilobytes() -> int:
    return int(next(line.split()[1] for line in Path("/proc/self/status").open() if line.startswith("VmRSS")))


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py bench --", description="How long a PDF takes on this machine.")
    parser.add_argument("--runs", type=int, default=30, help="files of each kind (30)")
    parser.add_argument("--renders", type=int, default=0, help="so many files more, for the memory (0)")
    parser.add_argument("--alone", action="store_true", help="without the other engines, which are installed for this")
    chosen = parser.parse_args()
    import django

    django.setup()
    from django.conf import settings

    if not chosen.alone:
        folder = Path(settings.DATA_DIR) / "bench"
        folder.mkdir(parents=True, exist_ok=True)
        beside(chosen.runs, folder.resolve())
        print(f"The other engines lie in {folder}, which nothing else needs.\n")
    own(chosen.runs)
    if chosen.renders:
        lasting(chosen.renders)


if __name__ == "__main__":
    main()
