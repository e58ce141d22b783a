"""How long a PDF takes: `python benchmarks/pdf.py [RUNS]`. One run on one machine; compare ratios, not milliseconds.

Cold is a new child process until its first file; warm is the median of the next ones; kept is the same resume again.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def main(runs: int) -> None:
    import django

    django.setup()
    from resumes.export import pdf, pool
    from resumes.export.tests import samples

    pool.run(os.getpid)
    cold = []
    for _ in range(3):
        pool.close()
        pdf.forget()
        cold.append(milliseconds(lambda: pdf.render(samples.FIRST_JOB)))
    print(f"{'':<12}{'pages':>6}{'KB':>6}{'warm ms':>10}{'p95 ms':>9}{'kept ms':>9}{'image ms':>10}")
    for name, document in samples.ALL.items():
        warm, images = [], []
        for _ in range(runs):
            pdf.forget()
            warm.append(milliseconds(partial(pdf.render, document)))
            images.append(milliseconds(partial(pdf.images, document)))
        kept = statistics.median(milliseconds(partial(pdf.render, document)) for _ in range(runs))
        made = pdf.render(document)
        p95 = sorted(warm)[int(0.95 * (runs - 1))]
        print(
            f"{name:<12}{made.pages:>6}{len(made.pdf) / 1024:>6.0f}{statistics.median(warm):>10.1f}{p95:>9.1f}"
            f"{kept:>9.2f}{statistics.median(images):>10.1f}"
        )
    print(f"cold: {statistics.median(cold):.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
