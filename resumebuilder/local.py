"""The server behind `dev.py run`: prepares what is missing and serves local mode on loopback, drafts streaming."""

import argparse
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from urllib.parse import urljoin

HOST = "127.0.0.1"
# How long an answer under way, such as a draft that streams, may hold up the end; then everything goes.
SECONDS_TO_FINISH = 1


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m resumebuilder.local", description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--lifeline", type=int, metavar="FD", help="stop when the other end of this pipe closes")
    options = parser.parse_args()
    if options.lifeline is not None:
        threading.Thread(target=_stop_with, args=[options.lifeline], daemon=True).start()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
    # Links in mails and invitations lead to the port that is really served.
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{options.port}")
    from .starting import in_one_sentence

    in_one_sentence(partial(_start, options.port))


def _start(port: int) -> None:
    # Bound before the database is touched: whoever comes early waits, and nobody else takes the port meanwhile.
    with socket.create_server((HOST, port)) as listening:
        import django

        django.setup()
        from django.conf import settings
        from django.core.checks import run_checks

        if not settings.LOCAL:
            sys.exit("MODE=production is set, and this serves local mode only: docs/operating.md has the other way.")
        from .checks import MACHINE
        from .prepare import prepare

        for lack in run_checks(tags=[MACHINE]):
            _say(lack.msg)
        prepare(_say)
        text = welcome(f"http://{HOST}:{port}")  # asks the database, which the server's own thread may not
        _warm_up()
        _serve(listening, lambda: _say(text))


def _warm_up() -> None:
    """What takes a second or two the first time is got ready beside the server, not before it."""
    from resumes import llm
    from resumes.export import pool

    pool.warm()
    if llm.get_provider():
        threading.Thread(target=llm.warm, daemon=True).start()


def _serve(listening: socket.socket, announce: Callable[[], None]) -> None:
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            announce()

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            # A draft that still streams is cut off here, and that is no fault to report.
            logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
            await super().shutdown(sockets)

    config = uvicorn.Config(
        "resumebuilder.asgi:application",
        lifespan="off",
        log_level="warning",
        # Addresses hold keys of drafts and invitations: they are not written down.
        access_log=False,
        # Nothing stands before it, so nobody may claim to be another address.
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    try:
        Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        return


def welcome(address: str) -> str:
    from django.conf import settings
    from django.urls import reverse

    from accounts.invitations import invite
    from accounts.models import User

    lines = [
        "",
        f"Ready:   {address}",
        f"Data:    {settings.DATA_DIR}",
        f"Mail:    {urljoin(address, reverse('mailbox'))} (no mail leaves this machine)",
    ]
    if not User.objects.has_editors():
        lines += [f"Editor:  {invite()}", "         makes the first editor's account: once, within 7 days"]
    return "\n".join([*lines, "Stop with Ctrl-C.", ""])


def _stop_with(lifeline: int) -> None:
    """Wait until the pipe closes; then end in order, and a moment later in any case, with all that was started."""
    while os.read(lifeline, 1):
        pass
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(SECONDS_TO_FINISH + 0.4)
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
